package dev.pao.sync;

import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.plan.CatalogPlan;
import java.util.Optional;

/**
 * Keeps a store equal to one branch of one Git repository. A sync makes the store equal to one commit: it fetches,
 * decides what changed, reads and validates only that, and publishes in one transaction. Thread-safe; one sync runs at
 * a time, and requests that arrive meanwhile collapse into one further sync of the newest head.
 *
 * <p>Nothing runs by itself before {@link #start}. The store is the caller's and stays open when this is closed.
 */
public interface CatalogSync extends AutoCloseable {

    /** Starts the configuration of a sync from a repository into a store, which stays the caller's. */
    static CatalogSyncBuilder builder(GitRepository repository, CatalogStore store) {
        return new CatalogSyncBuilder(repository, store);
    }

    /**
     * Syncs now, in the calling thread, and waits for a sync that is at work.
     *
     * @throws SyncException if the branch can't be fetched or the store can't be written; the catalog is as it was,
     *     and the failure is recorded where the store could be reached
     * @throws IllegalStateException in a listener: a sync is at work then, and can't wait for itself
     */
    SyncOutcome syncNow();

    /**
     * What {@link #syncNow} would do, with diagnostics; fetches, but touches nothing in the store.
     *
     * @throws SyncException as {@link #syncNow}
     */
    CatalogPlan plan();

    /**
     * What a sync would do if the branch stood at another commit; as {@link #plan()}. Empty if there is no such ref.
     *
     * @param ref a branch or a tag of the repository, a whole name such as {@code refs/pull/7/head}, or the id of a commit
     *     in the history of the branch, of 7 digits or more
     * @throws SyncException as {@link #syncNow}
     */
    Optional<CatalogPlan> plan(String ref);

    /**
     * Asks for a sync by hand that runs on this sync's own thread, and says which; returns before it runs.
     *
     * @throws IllegalStateException if this was not started: nothing would run it. {@link #syncNow} needs no start.
     */
    SyncId requestSync();

    /**
     * Records a genuine delivery, asks for a sync, and says which sync answers it; returns before the sync runs and
     * without waiting for Git. The same delivery again gets the first one's answer. Before {@link #start} the record
     * waits for the next sync.
     *
     * @throws dev.pao.store.StoreException if the delivery can't be recorded; nothing was asked for then
     */
    DeliveryReceipt deliver(Delivery delivery);

    /** Starts to sync: at once, then at every interval and on request, on a daemon thread of its own. Once only. */
    void start();

    /** Lets people roll back, pin, hold and release. */
    CatalogControl control();

    /** How syncing fares, from memory. */
    SyncHealth health();

    /** What is synced from where. */
    SyncSource source();

    /** The store that is kept equal. */
    CatalogStore store();

    /**
     * Lets a running sync end, for at most the time that a fetch may take, then stops. A request that waits stays in
     * the store and is served by the next start. Any call but {@link #health}, {@link #source} and {@link #store} throws
     * {@link IllegalStateException} from then on.
     */
    @Override
    void close();
}
