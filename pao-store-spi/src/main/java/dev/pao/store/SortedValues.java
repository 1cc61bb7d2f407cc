package dev.pao.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Values by their keys, sorted, of which a changed copy costs what changes: it shares all chunks but the touched ones.
 * Immutable; reading takes no lock.
 */
final class SortedValues<T> {

    /** Chunks hold half to all of this: a change of one value copies one chunk, and a reference to each of the others. */
    private static final int LARGEST = 256;

    private final Function<? super T, String> key;
    private final List<T[]> chunks;

    /** For each chunk, how many values come before it; one more than there are chunks. */
    private final int[] starts;

    private SortedValues(Function<? super T, String> key, List<T[]> chunks) {
        this.key = key;
        this.chunks = chunks;
        this.starts = new int[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            starts[i + 1] = starts[i] + chunks.get(i).length;
        }
    }

    /**
     * None.
     *
     * @param key what values are sorted by; it never changes
     */
    static <T> SortedValues<T> empty(Function<? super T, String> key) {
        return new SortedValues<>(key, List.of());
    }

    /**
     * Values in any order.
     *
     * @throws IllegalArgumentException if two have one key
     */
    static <T> SortedValues<T> of(Function<? super T, String> key, Collection<? extends T> values) {
        T[] sorted = array(values);
        Arrays.sort(sorted, Comparator.comparing(key));
        for (int i = 1; i < sorted.length; i++) {
            String name = key.apply(sorted[i]);
            if (name.equals(key.apply(sorted[i - 1]))) {
                throw new IllegalArgumentException("a snapshot holds `" + name + "` once, found it twice");
            }
        }
        List<T[]> chunks = new ArrayList<>();
        cut(sorted, chunks);
        return new SortedValues<>(key, chunks);
    }

    int size() {
        return starts[chunks.size()];
    }

    Optional<T> get(String name) {
        int chunk = chunkOf(name);
        if (chunk < 0) {
            return Optional.empty();
        }
        int index = search(chunks.get(chunk), name);
        return index < 0 ? Optional.empty() : Optional.of(chunks.get(chunk)[index]);
    }

    /** All values in the order of their keys; a view that costs nothing. */
    List<T> values() {
        return new View<>(Function.identity());
    }

    /** All keys in order; a view that costs nothing. */
    List<String> keys() {
        return new View<>(key);
    }

    /** These with some keys changed: given another value, or empty for none. */
    SortedValues<T> with(Map<String, Optional<T>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        NavigableMap<String, Optional<T>> sorted = new TreeMap<>(changes);
        List<T[]> changed = new ArrayList<>(chunks.size() + 1);
        for (int i = 0; i < chunks.size(); i++) {
            boolean last = i + 1 == chunks.size();
            Map<String, Optional<T>> here = last ? sorted : sorted.headMap(first(i + 1), false);
            if (here.isEmpty()) {
                changed.add(chunks.get(i));
            } else {
                cut(merged(chunks.get(i), here), changed);
                here.clear();
            }
        }
        cut(merged(array(List.<T>of()), sorted), changed);
        return new SortedValues<>(key, changed).repacked();
    }

    /** These in full chunks, if removals have left many that are nearly empty. */
    private SortedValues<T> repacked() {
        if (chunks.size() < 16 || size() > chunks.size() * (LARGEST / 8)) {
            return this;
        }
        List<T[]> full = new ArrayList<>();
        cut(array(values()), full);
        return new SortedValues<>(key, full);
    }

    private T[] merged(T[] chunk, Map<String, Optional<T>> changes) {
        NavigableMap<String, T> merged = new TreeMap<>();
        for (T value : chunk) {
            merged.put(key.apply(value), value);
        }
        for (Map.Entry<String, Optional<T>> change : changes.entrySet()) {
            merged.remove(change.getKey());
            change.getValue().ifPresent(value -> merged.put(change.getKey(), value));
        }
        return array(merged.values());
    }

    /** Adds sorted values in as few chunks of equal size as hold them. */
    private static <T> void cut(T[] sorted, List<T[]> chunks) {
        int pieces = (sorted.length + LARGEST - 1) / LARGEST;
        for (int i = 0; i < pieces; i++) {
            int from = (int) ((long) sorted.length * i / pieces);
            int to = (int) ((long) sorted.length * (i + 1) / pieces);
            chunks.add(Arrays.copyOfRange(sorted, from, to));
        }
    }

    /** The array never leaves this class, which puts only values of its type in. */
    @SuppressWarnings("unchecked")
    private static <T> T[] array(Collection<? extends T> values) {
        return (T[]) values.toArray();
    }

    private String first(int chunk) {
        return key.apply(chunks.get(chunk)[0]);
    }

    /** The chunk that holds a key if any does; below 0 for a key before all. */
    private int chunkOf(String name) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (first(middle).compareTo(name) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private int search(T[] chunk, String name) {
        int low = 0;
        int high = chunk.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key.apply(chunk[middle]).compareTo(name);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** What there is to see of each value. */
    private final class View<V> extends AbstractList<V> implements RandomAccess {

        private final Function<? super T, V> view;

        View(Function<? super T, V> view) {
            this.view = view;
        }

        @Override
        public V get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException("there are " + size() + " values, found index " + index);
            }
            int found = Arrays.binarySearch(starts, index);
            int chunk = found < 0 ? -found - 2 : found;
            return view.apply(chunks.get(chunk)[index - starts[chunk]]);
        }

        @Override
        public int size() {
            return SortedValues.this.size();
        }
    }
}
