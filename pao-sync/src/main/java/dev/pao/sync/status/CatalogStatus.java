package dev.pao.sync.status;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.override.Overrides;
import dev.pao.sync.CatalogSync;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a catalog stands at one moment.
 *
 * @param at when this was read
 * @param served what is served
 * @param rejected which files are not, and why
 * @param sync how syncing fares
 * @param overrides what people decided over the branch: the pin and the holds
 * @param channels how many notifications each channel has before it
 * @param storeFailure why the store could not be read; then this is what the process knows without it
 */
public record CatalogStatus(
        Instant at,
        ServedCatalog served,
        RejectedFiles rejected,
        SyncStanding sync,
        Overrides overrides,
        List<ChannelBacklog> channels,
        Optional<String> storeFailure) {

    /** Copies the list. */
    public CatalogStatus {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(served, "served");
        Objects.requireNonNull(rejected, "rejected");
        Objects.requireNonNull(sync, "sync");
        Objects.requireNonNull(overrides, "overrides");
        Objects.requireNonNull(storeFailure, "storeFailure");
        channels = List.copyOf(channels);
    }

    /**
     * The status as a store tells it, whoever syncs it.
     *
     * @throws StoreException if the store can't be read
     */
    public static CatalogStatus stored(CatalogStore store, Instant now) {
        CatalogSnapshot snapshot = store.refresh();
        return of(snapshot, SyncStanding.recorded(store), store.outbox().backlog(), Optional.empty(), now);
    }

    /** The status as the process that syncs knows it, also while the store can't be read. */
    public static CatalogStatus live(CatalogSync sync, Instant now) {
        CatalogStore store = sync.store();
        try {
            return of(
                    store.snapshot(),
                    SyncStanding.live(store, sync.health()),
                    store.outbox().backlog(),
                    Optional.empty(),
                    now);
        } catch (StoreException e) {
            return of(
                    store.snapshot(),
                    SyncStanding.withoutStore(sync.health()),
                    List.of(),
                    Optional.of(String.valueOf(e.getMessage())),
                    now);
        }
    }

    /** How the catalog is, in a word. */
    public CatalogState state() {
        boolean fails = sync.failure().isPresent() || storeFailure.isPresent();
        return CatalogState.of(served.commit().isPresent(), fails);
    }

    /** How long ago a sync last went well. */
    public Optional<Duration> age() {
        return sync.lastGood().map(this::since);
    }

    /** How long ago a moment was, at the moment of this; never negative. */
    public Duration since(Instant moment) {
        return moment.isAfter(at) ? Duration.ZERO : Duration.between(moment, at);
    }

    private static CatalogStatus of(
            CatalogSnapshot snapshot,
            SyncStanding sync,
            List<ChannelBacklog> channels,
            Optional<String> storeFailure,
            Instant now) {
        return new CatalogStatus(
                now,
                ServedCatalog.of(snapshot),
                RejectedFiles.of(snapshot.rejected()),
                sync,
                snapshot.overrides(),
                channels,
                storeFailure);
    }
}
