package dev.pao.sync;

import dev.pao.store.event.CatalogEvent;

/** Two listeners as one. */
record ListenerPair(SyncListener first, SyncListener second) implements SyncListener {

    @Override
    public void on(CatalogEvent event) {
        try {
            first.on(event);
        } finally {
            second.on(event);
        }
    }

    @Override
    public void ran(SyncRun run) {
        try {
            first.ran(run);
        } finally {
            second.ran(run);
        }
    }
}
