package dev.pao.metrics;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.sync.SyncLedger;
import dev.pao.testkit.store.ForwardingStore;

/** A store whose ledger of syncs can be switched off. */
final class SwitchedStore extends ForwardingStore {

    volatile boolean away;

    SwitchedStore(CatalogStore store) {
        super(store);
    }

    @Override
    public SyncLedger syncs() {
        if (away) {
            throw new StoreException("the database is away");
        }
        return super.syncs();
    }
}
