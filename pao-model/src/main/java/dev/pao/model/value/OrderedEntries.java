package dev.pao.model.value;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping, which nobody can change any more, so that they need not be copied again. */
final class OrderedEntries extends AbstractMap<String, Value> {

    private final Map<String, Value> entries;

    /** Takes over a map that nobody else keeps. */
    OrderedEntries(Map<String, Value> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    static OrderedEntries copyOf(Map<String, Value> entries) {
        Map<String, Value> copy = new LinkedHashMap<>(entries);
        for (Map.Entry<String, Value> entry : copy.entrySet()) {
            Objects.requireNonNull(entry.getValue(), Objects.requireNonNull(entry.getKey(), "key"));
        }
        return new OrderedEntries(copy);
    }

    @Override
    public @Nullable Value get(@Nullable Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return entries.containsKey(key);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<String> keySet() {
        return entries.keySet();
    }

    @Override
    public Set<Map.Entry<String, Value>> entrySet() {
        return entries.entrySet();
    }
}
