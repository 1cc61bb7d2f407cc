package dev.pao.store.sync;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import java.util.List;
import java.util.Optional;

/**
 * How many items a sync or a publication changed, and how many files were rejected.
 *
 * @param added items that were not served before
 * @param updated items that were served with another content or from another file
 * @param removed items that are no longer served
 * @param rejected files of the commit that are not served as they stand
 */
public record SyncCounts(int added, int updated, int removed, int rejected) {

    /** A sync that changed nothing. */
    public static final SyncCounts NONE = new SyncCounts(0, 0, 0, 0);

    /** What a publication does to what was served before it. */
    public static SyncCounts of(CatalogSnapshot before, Publication publication) {
        return of(before, publication.changes(), publication.rejected().size());
    }

    /**
     * What some changes do to what is served.
     *
     * @param rejected how many files are rejected
     */
    public static SyncCounts of(CatalogSnapshot before, List<ItemChange> changes, int rejected) {
        int added = 0;
        int updated = 0;
        int removed = 0;
        for (ItemChange change : changes) {
            Optional<PublishedItem> served = before.item(change.name());
            if (change instanceof ItemChange.Put put) {
                added += served.isEmpty() ? 1 : 0;
                updated += served.filter(item -> differs(item, put.item())).isPresent() ? 1 : 0;
            } else {
                removed += served.isPresent() ? 1 : 0;
            }
        }
        return new SyncCounts(added, updated, removed, rejected);
    }

    private static boolean differs(PublishedItem before, PublishedItem after) {
        return !before.path().equals(after.path())
                || !before.item().document().equals(after.item().document());
    }

    /** Refuses numbers below 0. */
    public SyncCounts {
        if (added < 0 || updated < 0 || removed < 0 || rejected < 0) {
            throw new IllegalArgumentException(
                    "counts are not negative, found " + added + ", " + updated + ", " + removed + ", " + rejected);
        }
    }
}
