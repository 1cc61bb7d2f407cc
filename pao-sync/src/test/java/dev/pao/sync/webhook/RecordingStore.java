package dev.pao.sync.webhook;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.SyncTurn;
import dev.pao.store.event.Outbox;
import dev.pao.store.sync.SyncLedger;
import java.util.Optional;

/** A store in memory whose record of deliveries can be looked into and go down. */
final class RecordingStore implements CatalogStore {

    private final CatalogStore store = new InMemoryCatalogStore();
    private final RecordedDeliveries deliveries = new RecordedDeliveries(store.deliveries());

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
    public RecordedDeliveries deliveries() {
        return deliveries;
    }

    @Override
    public Outbox outbox() {
        return store.outbox();
    }

    @Override
    public void close() {
        store.close();
    }
}
