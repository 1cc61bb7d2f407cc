package dev.pao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalog as of one commit. Immutable: reading it takes no lock and does no I/O, and it never mixes two commits.
 */
public final class CatalogSnapshot {

    private static final CatalogSnapshot EMPTY = new CatalogSnapshot(Optional.empty(), Map.of(), Map.of());

    private final Optional<Publishing> publishing;
    private final Map<String, PublishedItem> items;
    private final Map<String, RejectedFile> rejected;

    private CatalogSnapshot(
            Optional<Publishing> publishing, Map<String, PublishedItem> items, Map<String, RejectedFile> rejected) {
        this.publishing = publishing;
        this.items = items;
        this.rejected = rejected;
    }

    /** The catalog before the first sync: no commit, no items. */
    public static CatalogSnapshot empty() {
        return EMPTY;
    }

    /**
     * The catalog of a commit.
     *
     * @throws IllegalArgumentException if two items have one name or two rejected files one path
     */
    public static CatalogSnapshot of(
            CommitId commit, Instant publishedAt, Collection<PublishedItem> items, Collection<RejectedFile> rejected) {
        Map<String, PublishedItem> byName = new TreeMap<>();
        items.forEach(item -> put(byName, item.name(), item));
        Map<String, RejectedFile> byPath = new TreeMap<>();
        rejected.forEach(file -> put(byPath, file.path(), file));
        return new CatalogSnapshot(
                Optional.of(new Publishing(commit, publishedAt)),
                Collections.unmodifiableMap(new LinkedHashMap<>(byName)),
                Collections.unmodifiableMap(new LinkedHashMap<>(byPath)));
    }

    /** The commit that is served; empty before the first sync. */
    public Optional<CommitId> commit() {
        return publishing.map(Publishing::commit);
    }

    /** When the commit was published; empty before the first sync. */
    public Optional<Instant> publishedAt() {
        return publishing.map(Publishing::at);
    }

    /** The item of a name. */
    public Optional<PublishedItem> item(String name) {
        return Optional.ofNullable(items.get(name));
    }

    /** All items, by name in the order of their characters. */
    public List<PublishedItem> items() {
        return List.copyOf(items.values());
    }

    /** How many items are served. */
    public int size() {
        return items.size();
    }

    /** The files of the branch that are not served as they stand, by path. */
    public List<RejectedFile> rejected() {
        return List.copyOf(rejected.values());
    }

    /** Such as {@code 12 items at 1234567}. */
    @Override
    public String toString() {
        return items.size()
                + (items.size() == 1 ? " item at " : " items at ")
                + commit().map(CommitId::abbreviated).orElse("no commit");
    }

    private static <T> void put(Map<String, T> map, String key, T value) {
        if (map.put(key, value) != null) {
            throw new IllegalArgumentException("a snapshot holds `" + key + "` once, found it twice");
        }
    }

    private record Publishing(CommitId commit, Instant at) {}
}
