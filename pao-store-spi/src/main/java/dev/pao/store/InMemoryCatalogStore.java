package dev.pao.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.sync.SyncLedger;
import java.time.Instant;
import java.util.HashMap;
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
    private final InMemoryHistory history = new InMemoryHistory(lock);
    private final Map<VersionKey, CatalogItem> versions = new HashMap<>();
    private final Map<String, Instant> firstPublished = new HashMap<>();
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
            if (before.revision() != publication.expected()) {
                return new PublishOutcome.Superseded(before.revision(), before.commit());
            }
            publication.syncs().forEach(syncs::requireOpened);
            CatalogSnapshot after = before.after(publication.withChanges(
                    publication.changes().stream().map(this::kept).toList()));
            history.write(before, publication, after);
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
    public CatalogHistory history() {
        return history;
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

    /** The change with the moment at which its name was first published; the content is kept for ever. */
    private ItemChange kept(ItemChange change) {
        if (!(change instanceof ItemChange.Put put)) {
            return change;
        }
        PublishedItem item = put.item();
        versions.put(new VersionKey(item.name(), item.item().version()), item.item());
        Instant first = firstPublished.merge(item.name(), item.createdAt(), (before, now) -> before);
        return new ItemChange.Put(item.createdAt(first));
    }

    private record VersionKey(String name, SemanticVersion version) {}
}
