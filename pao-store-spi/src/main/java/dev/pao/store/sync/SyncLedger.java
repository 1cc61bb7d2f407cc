package dev.pao.store.sync;

import dev.pao.store.event.CatalogEvent;
import java.util.List;
import java.util.Optional;

/**
 * The record of syncs. Promises, beside those of {@link dev.pao.store.CatalogStore}:
 *
 * <ol>
 *   <li>An opened sync has an id that no other has: the UTC day of its request and the next number of that day.
 *   <li>An opened sync is durable when the call returns, and running until it is finished.
 *   <li>A record that is found is as it was finished: counts, files and diagnostics included.
 *   <li>Finishing a sync and writing its events is one step: both are visible or neither.
 *   <li>A sync that is finished stays as it is; finishing it again changes nothing.
 *   <li>Recent syncs come newest first, and without their files, of which a first sync has as many as the catalog.
 * </ol>
 *
 * <p>Every method throws {@link dev.pao.store.StoreException} if the store can't be reached.
 */
public interface SyncLedger {

    /** Opens a sync: a running record with a new id. */
    SyncRecord open(SyncRequest request);

    /**
     * Finishes a sync that publishes nothing: one that failed or found nothing to do.
     *
     * @throws IllegalArgumentException if the sync was never opened
     */
    void finish(SyncRecord finished, List<CatalogEvent> events);

    /** The record of an id. */
    Optional<SyncRecord> find(SyncId id);

    /** The latest records, newest first, without their files. */
    List<SyncRecord> recent(int limit);

    /** The records that are running, oldest first: also those whose process died. */
    List<SyncRecord> running();
}
