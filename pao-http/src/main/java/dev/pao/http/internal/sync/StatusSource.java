package dev.pao.http.internal.sync;

import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncSource;
import dev.pao.sync.status.CatalogStatus;
import java.time.Clock;
import java.util.Optional;

/**
 * Reads how a catalog stands.
 *
 * @param store what is served from
 * @param sync what keeps it up to date, if anything here does
 * @param clock what ages are told by
 */
public record StatusSource(CatalogStore store, Optional<CatalogSync> sync, Clock clock) {

    /** The status now. */
    public CatalogStatus read() {
        return sync.map(live -> CatalogStatus.live(live, clock.instant()))
                .orElseGet(() -> CatalogStatus.stored(store, clock.instant()));
    }

    /** What is synced from where. */
    public Optional<SyncSource> source() {
        return sync.map(CatalogSync::source);
    }
}
