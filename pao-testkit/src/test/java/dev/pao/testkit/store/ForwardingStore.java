package dev.pao.testkit.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.SyncTurn;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.sync.SyncLedger;
import java.util.Optional;

/** A good store in memory, of which a test breaks one thing by overriding it. */
class ForwardingStore implements CatalogStore {

    final CatalogStore good = new InMemoryCatalogStore();

    @Override
    public CatalogSnapshot snapshot() {
        return good.snapshot();
    }

    @Override
    public CatalogSnapshot refresh() {
        return good.refresh();
    }

    @Override
    public PublishOutcome publish(Publication publication) {
        return good.publish(publication);
    }

    @Override
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return good.version(name, version);
    }

    @Override
    public Optional<SyncTurn> tryTurn() {
        return good.tryTurn();
    }

    @Override
    public SyncLedger syncs() {
        return good.syncs();
    }

    @Override
    public DeliveryLedger deliveries() {
        return good.deliveries();
    }

    @Override
    public Outbox outbox() {
        return good.outbox();
    }

    @Override
    public void close() {
        good.close();
    }
}
