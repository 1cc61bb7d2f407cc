package dev.pao.testkit.store;

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
import java.util.Objects;
import java.util.Optional;

/**
 * A store that passes every call on to another one, of which a test changes or breaks one thing by overriding it.
 * Closing it closes the other; thread-safe as the other is.
 */
public class ForwardingStore implements CatalogStore {

    private final CatalogStore store;

    /** A store in front of another. */
    public ForwardingStore(CatalogStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /** The store that calls are passed on to. */
    protected final CatalogStore store() {
        return store;
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
