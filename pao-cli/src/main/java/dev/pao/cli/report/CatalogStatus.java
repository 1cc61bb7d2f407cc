package dev.pao.cli.report;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a catalog stands.
 *
 * @param snapshot what is served
 * @param syncs the latest syncs, newest first
 * @param lastGood when a sync last completed; empty if none of the kept ones did
 * @param now when this was read
 */
record CatalogStatus(CatalogSnapshot snapshot, List<SyncRecord> syncs, Optional<Instant> lastGood, Instant now) {

    private static final int SHOWN = 5;
    private static final int SEARCHED = 500;

    /** Copies the list. */
    CatalogStatus {
        syncs = List.copyOf(syncs);
    }

    /** Reads the status from a store. */
    static CatalogStatus of(CatalogStore store, Instant now) {
        List<SyncRecord> recent = store.syncs().recent(SEARCHED);
        Optional<Instant> lastGood = recent.stream()
                .filter(sync -> sync.status() == SyncStatus.COMPLETED)
                .findFirst()
                .flatMap(SyncRecord::completedAt);
        return new CatalogStatus(store.refresh(), recent.stream().limit(SHOWN).toList(), lastGood, now);
    }

    /** How long ago a sync last completed. */
    Optional<Duration> age() {
        return lastGood.map(at -> Duration.between(at, now));
    }

    /** How long a sync took; empty while it runs. */
    static Optional<Duration> duration(SyncRecord sync) {
        return sync.completedAt().map(end -> Duration.between(sync.request().at(), end));
    }
}
