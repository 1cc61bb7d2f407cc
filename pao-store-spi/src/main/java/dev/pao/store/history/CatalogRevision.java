package dev.pao.store.history;

import dev.pao.store.sync.SyncCounts;
import java.util.Objects;

/**
 * One publication and how much it changed.
 *
 * @param revision which one
 * @param counts how many items it changed, and how many files were rejected when it was published
 */
public record CatalogRevision(Revision revision, SyncCounts counts) {

    /** Refuses null. */
    public CatalogRevision {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(counts, "counts");
    }
}
