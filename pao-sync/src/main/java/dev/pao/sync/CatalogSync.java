package dev.pao.sync;

import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;

/**
 * Keeps a store equal to one branch of one Git repository. A sync makes the store equal to one commit: it fetches,
 * decides what changed, reads and validates only that, and publishes in one transaction. Thread-safe; one sync runs at
 * a time, and requests that arrive meanwhile collapse into one further sync of the newest head.
 *
 * <p>Nothing runs by itself before {@link #start}. The store is the caller's and stays open when this is closed.
 */
public interface CatalogSync extends AutoCloseable {

    /**
     * Syncs now, in the calling thread, and waits for a sync that is at work.
     *
     * @throws SyncException if the branch can't be fetched or the store can't be written; the catalog is as it was,
     *     and the failure is recorded where the store could be reached
     */
    SyncOutcome syncNow();

    /**
     * What {@link #syncNow} would do, with diagnostics; fetches, but touches nothing in the store.
     *
     * @throws SyncException as {@link #syncNow}
     */
    SyncPlan plan();

    /** Asks for a sync by hand that runs on this sync's own thread, and says which; returns before it runs. */
    SyncId requestSync();

    /**
     * Records a genuine delivery, asks for a sync, and says which sync answers it; returns before the sync runs and
     * without waiting for Git. The same delivery again gets the first one's answer.
     *
     * @throws dev.pao.store.StoreException if the delivery can't be recorded; nothing was asked for then
     */
    DeliveryReceipt deliver(Delivery delivery);

    /** Starts to sync: at once, then at every interval and on request, on a thread of its own. Once only. */
    void start();

    /** How syncing fares, from memory. */
    SyncHealth health();

    /** What is synced from where. */
    SyncSource source();

    /** The store that is kept equal. */
    CatalogStore store();

    /**
     * Lets a running sync end, for at most the time that the limits grant, then stops. A request that waits stays in
     * the store and is served by the next start.
     */
    @Override
    void close();
}
