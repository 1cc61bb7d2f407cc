package com.example.catalog;

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
import java.util.function.Consumer;

/** A store that keeps a catalog in another one and tells an audit trail what was published, once it was. */
public final class AuditedStore implements CatalogStore {

    private final CatalogStore store;
    private final Consumer<String> trail;

    /** A store in front of another, which it closes. */
    public AuditedStore(CatalogStore store, Consumer<String> trail) {
        this.store = store;
        this.trail = trail;
    }

    /** Publishes; only what became visible is told, so that the trail never says more than the catalog. */
    @Override
    public PublishOutcome publish(Publication publication) {
        PublishOutcome outcome = store.publish(publication);
        if (outcome instanceof PublishOutcome.Published published) {
            trail.accept("revision " + published.snapshot().revision() + " of commit "
                    + publication.commit() + ": " + publication.changes().size() + " changes, "
                    + publication.rejected().size() + " rejected");
        }
        return outcome;
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
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return store.version(name, version);
    }

    @Override
    public Optional<SyncTurn> tryTurn() {
        return store.tryTurn();
    }

    @Override
    public CatalogHistory history() {
        return store.history();
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
    public Outbox outbox() {
        return store.outbox();
    }

    @Override
    public void close() {
        store.close();
    }
}
