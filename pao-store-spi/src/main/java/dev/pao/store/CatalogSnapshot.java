package dev.pao.store;

import dev.pao.store.history.Revision;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog as of one publication. Immutable: reading it takes no lock and does no I/O, and it never mixes two
 * revisions.
 */
public final class CatalogSnapshot {

    private static final CatalogSnapshot EMPTY = new CatalogSnapshot(
            Optional.empty(),
            SortedValues.empty(PublishedItem::name),
            ServedPath.index(List.of()),
            SortedValues.empty(RejectedFile::path),
            Overrides.NONE);

    private final Optional<Revision> published;
    private final SortedValues<PublishedItem> items;
    private final SortedValues<ServedPath> paths;
    private final SortedValues<RejectedFile> rejected;
    private final Overrides overrides;

    private CatalogSnapshot(
            Optional<Revision> published,
            SortedValues<PublishedItem> items,
            SortedValues<ServedPath> paths,
            SortedValues<RejectedFile> rejected,
            Overrides overrides) {
        this.published = published;
        this.items = items;
        this.paths = paths;
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
        return new CatalogSnapshot(
                Optional.of(revision),
                SortedValues.of(PublishedItem::name, items),
                ServedPath.index(items),
                SortedValues.of(RejectedFile::path, rejected),
                overrides);
    }

    /**
     * The catalog that a publication makes of this one. A name that is served keeps the moment of its first publication;
     * for one that returns, the publication says it. Costs what changes, not what is served.
     *
     * @throws IllegalArgumentException if the publication expects another revision
     */
    public CatalogSnapshot after(Publication publication) {
        if (publication.expected() != revision()) {
            throw new IllegalArgumentException("a publication that expects revision " + publication.expected()
                    + " can't follow revision " + revision());
        }
        return after(publication.revision(), publication.changes(), publication.rejected(), publication.overrides());
    }

    /**
     * The catalog of a later revision, which several publications may have made of this one: what differs, and what holds
     * then. Costs what changes, not what is served.
     */
    public CatalogSnapshot after(
            Revision revision, List<ItemChange> changes, List<RejectedFile> newRejected, Overrides newOverrides) {
        Map<String, Optional<PublishedItem>> changed = new HashMap<>();
        changes.forEach(change -> changed.put(change.name(), served(change)));
        return new CatalogSnapshot(
                Optional.of(revision),
                items.with(changed),
                paths.with(ServedPath.changes(items, paths, changed)),
                newRejected.equals(rejected()) ? rejected : SortedValues.of(RejectedFile::path, newRejected),
                newOverrides);
    }

    private Optional<PublishedItem> served(ItemChange change) {
        if (!(change instanceof ItemChange.Put put)) {
            return Optional.empty();
        }
        return Optional.of(item(change.name())
                .map(served -> put.item().createdAt(served.createdAt()))
                .orElse(put.item()));
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
        return items.get(name);
    }

    /** All items, by name in the order of their characters. An unmodifiable view that costs nothing. */
    public List<PublishedItem> items() {
        return items.values();
    }

    /**
     * The items that are served from a file, by name. That is one, or none; more while the file of an item is gone or holds
     * another one, and a rejected file still claims its name.
     *
     * @param path the file, relative to the repository's root
     */
    public List<PublishedItem> itemsAt(String path) {
        return paths.get(path).map(ServedPath::items).orElse(List.of());
    }

    /** The files that items are served from, in the order of their characters. An unmodifiable view that costs nothing. */
    public List<String> paths() {
        return paths.keys();
    }

    /** How many items are served. */
    public int size() {
        return items.size();
    }

    /** The files of the branch that are not served as they stand, by path. An unmodifiable view that costs nothing. */
    public List<RejectedFile> rejected() {
        return rejected.values();
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
}
