package dev.pao.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.sync.SyncLedger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A store that lives in memory: for tests, previews and hosts whose catalog may be read anew at every start. It keeps
 * every promise of {@link CatalogStore} but the one on surviving the process. Its history grows with every change.
 */
public final class InMemoryCatalogStore implements CatalogStore {

    private final Object lock = new Object();
    private final InMemoryOutbox outbox = new InMemoryOutbox(lock);
    private final InMemorySyncLedger syncs = new InMemorySyncLedger(lock, outbox);
    private final InMemoryDeliveryLedger deliveries = new InMemoryDeliveryLedger(lock, syncs);
    private final Map<VersionKey, CatalogItem> versions = new HashMap<>();
    private final Map<String, PublishedItem> everPublished = new HashMap<>();
    private final AtomicBoolean turnTaken = new AtomicBoolean();
    private volatile CatalogSnapshot snapshot;

    /** An empty store. */
    public InMemoryCatalogStore() {
        snapshot = CatalogSnapshot.empty();
    }

    @Override
    public CatalogSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public CatalogSnapshot refresh() {
        return snapshot;
    }

    @Override
    public PublishOutcome publish(Publication publication) {
        synchronized (lock) {
            CatalogSnapshot before = snapshot;
            if (!before.commit().equals(publication.expected())) {
                return new PublishOutcome.Superseded(before.commit());
            }
            publication.syncs().forEach(syncs::requireOpened);
            Map<String, PublishedItem> items = new LinkedHashMap<>();
            before.items().forEach(item -> items.put(item.name(), item));
            publication.changes().forEach(change -> apply(change, items));
            CatalogSnapshot after =
                    CatalogSnapshot.of(publication.commit(), publication.at(), items.values(), publication.rejected());
            publication.syncs().forEach(syncs::replace);
            publication.events().forEach(event -> outbox.write(event, publication.at()));
            snapshot = after;
            return new PublishOutcome.Published(after);
        }
    }

    @Override
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        synchronized (lock) {
            return Optional.ofNullable(versions.get(new VersionKey(name, version)));
        }
    }

    @Override
    public Optional<SyncTurn> tryTurn() {
        if (!turnTaken.compareAndSet(false, true)) {
            return Optional.empty();
        }
        AtomicBoolean open = new AtomicBoolean(true);
        return Optional.of(() -> {
            if (open.compareAndSet(true, false)) {
                turnTaken.set(false);
            }
        });
    }

    @Override
    public SyncLedger syncs() {
        return syncs;
    }

    @Override
    public DeliveryLedger deliveries() {
        return deliveries;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    /** Does nothing: memory is let go with the object. */
    @Override
    public void close() {
        // Nothing is held that outlives the object.
    }

    private void apply(ItemChange change, Map<String, PublishedItem> items) {
        if (change instanceof ItemChange.Put put) {
            PublishedItem first = everPublished.getOrDefault(put.name(), put.item());
            PublishedItem item = new PublishedItem(
                    put.item().item(),
                    put.item().path(),
                    put.item().hash(),
                    put.item().commit(),
                    first.createdAt(),
                    put.item().updatedAt(),
                    put.item().validatedAt());
            everPublished.put(item.name(), item);
            versions.put(new VersionKey(item.name(), item.item().version()), item.item());
            items.put(item.name(), item);
        } else {
            items.remove(change.name());
        }
    }

    private record VersionKey(String name, SemanticVersion version) {}
}
