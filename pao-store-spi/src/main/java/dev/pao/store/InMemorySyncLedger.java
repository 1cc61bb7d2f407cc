package dev.pao.store;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncLedger;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The syncs of {@link InMemoryCatalogStore}, in the order in which they were opened. */
final class InMemorySyncLedger implements SyncLedger {

    private final Object lock;
    private final InMemoryOutbox outbox;
    private final Map<SyncId, SyncRecord> records = new LinkedHashMap<>();
    private final Map<LocalDate, Integer> lastNumber = new HashMap<>();

    InMemorySyncLedger(Object lock, InMemoryOutbox outbox) {
        this.lock = lock;
        this.outbox = outbox;
    }

    @Override
    public SyncRecord open(SyncRequest request) {
        synchronized (lock) {
            LocalDate day = LocalDate.ofInstant(request.at(), ZoneOffset.UTC);
            int number = lastNumber.merge(day, 1, Integer::sum);
            SyncRecord opened = SyncRecord.running(SyncId.of(day, number), request);
            records.put(opened.id(), opened);
            return opened;
        }
    }

    @Override
    public void finish(SyncRecord finished, List<CatalogEvent> events) {
        synchronized (lock) {
            if (replace(finished)) {
                events.forEach(
                        event -> outbox.write(event, finished.completedAt().orElseThrow()));
            }
        }
    }

    @Override
    public Optional<SyncRecord> find(SyncId id) {
        synchronized (lock) {
            return Optional.ofNullable(records.get(id));
        }
    }

    @Override
    public List<SyncRecord> recent(int limit) {
        synchronized (lock) {
            List<SyncRecord> newestFirst = new ArrayList<>(records.values());
            Collections.reverse(newestFirst);
            return newestFirst.stream()
                    .limit(limit)
                    .map(SyncRecord::withoutFiles)
                    .toList();
        }
    }

    @Override
    public List<SyncRecord> running() {
        synchronized (lock) {
            return records.values().stream()
                    .filter(record -> record.status() == SyncStatus.RUNNING)
                    .toList();
        }
    }

    /** Takes a finished record in place of its running one; a record that is finished stays as it is. */
    boolean replace(SyncRecord finished) {
        SyncRecord before = requireOpened(finished);
        if (before.status() != SyncStatus.RUNNING || finished.status() == SyncStatus.RUNNING) {
            return false;
        }
        records.put(finished.id(), finished);
        return true;
    }

    /** The record as it was so far; refuses one that was never opened. */
    SyncRecord requireOpened(SyncRecord finished) {
        SyncRecord before = records.get(finished.id());
        if (before == null) {
            throw new IllegalArgumentException("a sync is opened before it is finished, found " + finished.id());
        }
        return before;
    }
}
