package dev.pao.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.sync.SyncLedger;
import java.util.Optional;

/**
 * Where a catalog is kept. pao-testkit's contract suite holds every implementation to these promises:
 *
 * <ol>
 *   <li>A new store is empty: no commit, no items, no syncs, no deliveries, no events.
 *   <li>A publication becomes visible whole or not at all: items, history, rejected files, pin and holds, sync
 *       records and events, together with its commit.
 *   <li>A publication whose expected revision is not the served one changes nothing and says what is served.
 *   <li>A snapshot never changes once it was given out.
 *   <li>A document comes back with its keys in the order, its texts in the characters and its numbers in the digits in
 *       which it was published.
 *   <li>A deactivated name is not served; every version that was ever published can still be asked for.
 *   <li>A name keeps the moment of its first publication, also when it returns after a deactivation.
 *   <li>The rejected files are those of the last publication, with their diagnostics as they were.
 *   <li>At most one turn is held at a time; it is free again when it is closed or its process dies.
 *   <li>What was published survives the process, unless the store says that it lives in memory.
 *   <li>All methods may be called from any thread.
 *   <li>A failure of what is underneath is a {@link StoreException} whose message holds no secret.
 *   <li>Every publication raises the revision by one, also one of a commit that was served before.
 *   <li>The pin and the holds are those of the last publication, and they are in its snapshot.
 *   <li>A snapshot says whose commit is served and why it was published.
 * </ol>
 *
 * <p>The ledgers state promises of their own.
 */
public interface CatalogStore extends AutoCloseable {

    /**
     * The catalog as served now, as this process knows it: without I/O, and up to date with all that was published
     * through this object. What another process published appears after {@link #refresh}.
     */
    CatalogSnapshot snapshot();

    /**
     * Looks whether another process published, and gives the catalog as served now.
     *
     * @throws StoreException if the store can't be read; {@link #snapshot} then still gives the last one known
     */
    CatalogSnapshot refresh();

    /**
     * Publishes a commit.
     *
     * @throws IllegalArgumentException if it completes a sync that was never opened; nothing is visible then
     * @throws StoreException if the store can't be written; nothing is visible then
     */
    PublishOutcome publish(Publication publication);

    /**
     * The item that was published under a name and version at any time; the latest content, if there were several.
     *
     * @throws StoreException if the store can't be read
     */
    Optional<CatalogItem> version(String name, SemanticVersion version);

    /**
     * Takes the turn to sync, if it is free; never waits.
     *
     * @throws StoreException if the store can't be reached
     */
    Optional<SyncTurn> tryTurn();

    /** What was served at any time, and why. */
    CatalogHistory history();

    /** The record of syncs. */
    SyncLedger syncs();

    /** The record of webhook deliveries. */
    DeliveryLedger deliveries();

    /** The events that channels are still to be told. */
    Outbox outbox();

    /** Lets go of what the store holds. A snapshot that was given out stays usable. Calling it again does nothing. */
    @Override
    void close();
}
