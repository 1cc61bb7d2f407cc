package dev.pao.store;

import dev.pao.store.history.Revision;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalog as of one publication. Immutable: reading it takes no lock and does no I/O, and it never mixes two
 * revisions.
 */
public final class CatalogSnapshot {

    private static final CatalogSnapshot EMPTY =
            new CatalogSnapshot(Optional.empty(), Map.of(), Map.of(), Overrides.NONE);

    private final Optional<Revision> published;
    private final Map<String, PublishedItem> items;
    private final Map<String, RejectedFile> rejected;
    private final Overrides overrides;

    private CatalogSnapshot(
            Optional<Revision> published,
            Map<String, PublishedItem> items,
            Map<String, RejectedFile> rejected,
            Overrides overrides) {
        this.published = published;
        this.items = items;
        this.rejected = rejected;
        this.overrides = overrides;
    }

    /** The catalog before the first sync: no commit, no items. */
    public static CatalogSnapshot empty() {
        return EMPTY;
    }

    /**
     * The catalog of a revision.
     *
     * @throws IllegalArgumentException if two items have one name or two rejected files one path
     */
    public static CatalogSnapshot of(
            Revision revision,
            Collection<PublishedItem> items,
            Collection<RejectedFile> rejected,
            Overrides overrides) {
        Map<String, PublishedItem> byName = new TreeMap<>();
        items.forEach(item -> put(byName, item.name(), item));
        return of(revision, byName, rejected, overrides);
    }

    private static CatalogSnapshot of(
            Revision revision,
            Map<String, PublishedItem> items,
            Collection<RejectedFile> rejected,
            Overrides overrides) {
        Map<String, RejectedFile> byPath = new TreeMap<>();
        rejected.forEach(file -> put(byPath, file.path(), file));
        return new CatalogSnapshot(
                Optional.of(revision),
                Collections.unmodifiableMap(new LinkedHashMap<>(items)),
                Collections.unmodifiableMap(new LinkedHashMap<>(byPath)),
                overrides);
    }

    /**
     * The catalog that a publication makes of this one. A name that is served keeps the moment of its first publication;
     * for one that returns, the publication says it.
     *
     * @throws IllegalArgumentException if the publication expects another revision
     */
    public CatalogSnapshot after(Publication publication) {
        if (publication.expected() != revision()) {
            throw new IllegalArgumentException("a publication that expects revision " + publication.expected()
                    + " can't follow revision " + revision());
        }
        Map<String, PublishedItem> after = new TreeMap<>(items);
        for (ItemChange change : publication.changes()) {
            if (change instanceof ItemChange.Put put) {
                after.compute(
                        change.name(),
                        (name, served) ->
                                served == null ? put.item() : put.item().createdAt(served.createdAt()));
            } else {
                after.remove(change.name());
            }
        }
        return of(publication.revision(), after, publication.rejected(), publication.overrides());
    }

    /** The number of the publication, counted from 1; 0 before the first one. */
    public long revision() {
        return published.map(Revision::number).orElse(0L);
    }

    /** The publication: commit, author, moment and cause; empty before the first one. */
    public Optional<Revision> published() {
        return published;
    }

    /** The commit that is served; empty before the first sync. */
    public Optional<CommitId> commit() {
        return published.map(Revision::commit);
    }

    /** When the commit was published; empty before the first sync. */
    public Optional<Instant> publishedAt() {
        return published.map(Revision::publishedAt);
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

    /** The pin and the holds. */
    public Overrides overrides() {
        return overrides;
    }

    /** The commit that the whole catalog is kept at, with who decided so; empty if it follows the branch. */
    public Optional<CatalogPin> pin() {
        return overrides.pin();
    }

    /** The items that are kept at a version while others follow the branch, by name. */
    public List<ItemHold> holds() {
        return overrides.holds();
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
}
