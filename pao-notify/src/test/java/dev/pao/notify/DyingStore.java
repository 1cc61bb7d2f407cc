package dev.pao.notify;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.event.Outbox;
import dev.pao.testkit.store.ForwardingOutbox;
import dev.pao.testkit.store.ForwardingStore;
import java.util.List;

/** A store as a process sees it that dies after a message was sent and before that could be marked. */
final class DyingStore extends ForwardingStore {

    DyingStore(CatalogStore store) {
        super(store);
    }

    @Override
    public Outbox outbox() {
        return new ForwardingOutbox(super.outbox()) {
            @Override
            public void told(String channel, List<Long> ids) {
                throw new StoreException("gone");
            }
        };
    }
}
