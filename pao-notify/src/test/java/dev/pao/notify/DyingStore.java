package dev.pao.notify;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.sync.SyncLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store as a process sees it that dies after a message was sent and before that could be marked. */
record DyingStore(CatalogStore store) implements CatalogStore {

    @Override
    public Outbox outbox() {
        return new DyingOutbox(store.outbox());
    }

    @Override
    public CatalogSnapshot snapshot() {
        return store.snapshot();
    }

    @Override
    public CatalogSnapshot refresh() {
        return store.refresh();
    }

    @Override
    public PublishOutcome publish(Publication publication) {
        return store.publish(publication);
    }

    @Override
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return store.version(name, version);
    }

    @Override
    public Optional<SyncTurn> tryTurn() {
        return store.tryTurn();
    }

    @Override
    public SyncLedger syncs() {
        return store.syncs();
    }

    @Override
    public DeliveryLedger deliveries() {
        return store.deliveries();
    }

    @Override
    public void close() {
        store.close();
    }

    private record DyingOutbox(Outbox outbox) implements Outbox {

        @Override
        public void told(String channel, long id) {
            throw new StoreException("gone");
        }

        @Override
        public void register(String channel) {
            outbox.register(channel);
        }

        @Override
        public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
            return outbox.claim(channel, limit, now, lease);
        }

        @Override
        public void putOff(String channel, long id, Instant until, String reason) {
            outbox.putOff(channel, id, until, reason);
        }

        @Override
        public void giveUp(String channel, long id, String reason) {
            outbox.giveUp(channel, id, reason);
        }

        @Override
        public int waiting(String channel) {
            return outbox.waiting(channel);
        }

        @Override
        public int givenUp(String channel) {
            return outbox.givenUp(channel);
        }
    }
}
