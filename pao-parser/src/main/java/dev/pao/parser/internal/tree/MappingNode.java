package dev.pao.parser.internal.tree;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** Keys with their values, in the order in which they were written. */
public final class MappingNode extends Node {

    /**
     * One key with its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(ScalarNode key, Node value) {}

    private final Map<String, Entry> entries;
    private final boolean flow;
    private final boolean incomplete;
    private final long size;
    private final long characters;
    private final int height;

    MappingNode(Map<String, Entry> entries, boolean flow, boolean incomplete, int start, int end) {
        super(start, end);
        this.entries = Collections.unmodifiableMap(entries);
        this.flow = flow;
        this.incomplete = incomplete;
        long nodes = 1;
        long text = 0;
        int levels = 0;
        for (Entry entry : entries.values()) {
            nodes += 1 + entry.value().size();
            text += entry.key().characters() + entry.value().characters();
            levels = Math.max(levels, entry.value().height());
        }
        this.size = nodes;
        this.characters = text;
        this.height = 1 + levels;
    }

    /** The entries by the text of their keys. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** The value of a key, if the key was written. */
    public Optional<Node> get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** Whether it is written in braces. */
    public boolean isFlow() {
        return flow;
    }

    /** Whether keys were left out that could not be read, so that nothing follows from a key's absence. */
    public boolean isIncomplete() {
        return incomplete;
    }

    @Override
    public String kindName() {
        return "mapping";
    }

    @Override
    long size() {
        return size;
    }

    @Override
    long characters() {
        return characters;
    }

    @Override
    int height() {
        return height;
    }
}
