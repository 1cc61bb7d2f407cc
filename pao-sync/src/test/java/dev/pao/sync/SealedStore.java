package dev.pao.sync;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.SyncTurn;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.sync.SyncLedger;
import java.util.Optional;

/** A store of which only the catalog can be read; whoever asks for more has something in mind that leaves a trace. */
record SealedStore(CatalogStore store) implements CatalogStore {

    @Override
    public CatalogSnapshot snapshot() {
        return store.snapshot();
    }

    @Override
    public CatalogSnapshot refresh() {
        return store.refresh();
    }

    @Override
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return store.version(name, version);
    }

    @Override
    public PublishOutcome publish(Publication publication) {
        throw new AssertionError("a plan publishes nothing");
    }

    @Override
    public Optional<SyncTurn> tryTurn() {
        throw new AssertionError("a plan takes no turn");
    }

    @Override
    public CatalogHistory history() {
        return store.history();
    }

    @Override
    public SyncLedger syncs() {
        throw new AssertionError("a plan is no sync");
    }

    @Override
    public DeliveryLedger deliveries() {
        throw new AssertionError("a plan answers no delivery");
    }

    @Override
    public Outbox outbox() {
        throw new AssertionError("a plan tells nobody");
    }

    @Override
    public void close() {
        throw new AssertionError("the store is the caller's");
    }
}
