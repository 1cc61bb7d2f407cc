package dev.pao.model.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a mapping, which nobody can change any more, so that they need not be copied again. Keys and values lie
 * in turns in one array: a catalog holds hundreds of thousands of small mappings, and maps of their own took half of its
 * memory.
 */
final class OrderedEntries extends AbstractMap<String, Value> {

    /** Up to here a key is found by looking at each, which is as fast as hashing. */
    private static final int FEW = 24;

    private final Object[] pairs;
    private final @Nullable Map<String, Value> index;

    /** The entries of a map that holds no null. */
    OrderedEntries(Map<String, Value> entries) {
        this.pairs = new Object[2 * entries.size()];
        int next = 0;
        for (Map.Entry<String, Value> entry : entries.entrySet()) {
            pairs[next++] = entry.getKey();
            pairs[next++] = entry.getValue();
        }
        this.index = entries.size() > FEW ? new HashMap<>(entries) : null;
    }

    static OrderedEntries copyOf(Map<String, Value> entries) {
        for (Map.Entry<String, Value> entry : entries.entrySet()) {
            Objects.requireNonNull(entry.getValue(), Objects.requireNonNull(entry.getKey(), "key"));
        }
        return new OrderedEntries(entries);
    }

    @Override
    public @Nullable Value get(@Nullable Object key) {
        if (index != null) {
            return index.get(key);
        }
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(key)) {
                return value(i / 2);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public Set<String> keySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return new InOrder<>() {
                    @Override
                    String at(int place) {
                        return key(place);
                    }
                };
            }

            @Override
            public int size() {
                return OrderedEntries.this.size();
            }

            @Override
            public boolean contains(@Nullable Object key) {
                return containsKey(key);
            }
        };
    }

    @Override
    public Set<Map.Entry<String, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Value>> iterator() {
                return new InOrder<>() {
                    @Override
                    Map.Entry<String, Value> at(int place) {
                        return Map.entry(key(place), value(place));
                    }
                };
            }

            @Override
            public int size() {
                return OrderedEntries.this.size();
            }
        };
    }

    private String key(int place) {
        return (String) pairs[2 * place];
    }

    private Value value(int place) {
        return (Value) pairs[2 * place + 1];
    }

    /** Goes through the places; a class and no function, which one file's check would take long to link. */
    private abstract class InOrder<T> implements Iterator<T> {

        private int next;

        abstract T at(int place);

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return at(next++);
        }
    }
}
