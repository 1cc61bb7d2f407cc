package dev.pao.sync;

import dev.pao.store.event.CatalogEvent;

/**
 * Is told what happened to the catalog, in order, once it is durable in the store. Told at most once and only in this
 * process; whoever must not miss anything reads the store's outbox.
 */
@FunctionalInterface
public interface SyncListener {

    /**
     * Takes an event, on the thread that syncs: a slow listener delays the next sync. What it throws is logged and
     * stops nothing.
     */
    void on(CatalogEvent event);

    /**
     * Takes how a run ended, after its events and on the same terms. A run that ends because the sync is closed is not
     * told. Does nothing by default.
     */
    default void ran(SyncRun run) {}

    /** A listener that tells this one and then the next; what one throws does not keep the other from being told. */
    default SyncListener and(SyncListener next) {
        return new ListenerPair(this, next);
    }

    /** A listener that does nothing. */
    static SyncListener none() {
        return event -> {};
    }
}
