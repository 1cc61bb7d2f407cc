package dev.pao.bridge.internal;

import dev.pao.model.value.Value;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.sync.SyncHealth;
import dev.pao.sync.status.CatalogState;
import java.time.Instant;
import java.util.Optional;

/** How a catalog fares, as JSON. */
public final class HealthJson {

    private HealthJson() {}

    /** The health of what is served, and of what keeps it up to date, if anything does. */
    public static Value.Mapping of(CatalogSnapshot snapshot, Optional<SyncHealth> sync, boolean takesRequests) {
        Optional<String> failure = sync.flatMap(SyncHealth::failure);
        CatalogState state = CatalogState.of(snapshot.commit().isPresent(), failure.isPresent());
        return Value.Mapping.builder()
                .put("status", Value.of(state.word()))
                .put("revision", Value.of(snapshot.revision()))
                .put("commit", Texts.orNull(snapshot.commit().map(CommitId::text)))
                .put("item_count", Value.of(snapshot.size()))
                .put("rejected_file_count", Value.of(snapshot.rejected().size()))
                .put(
                        "last_good_sync_at",
                        Texts.orNull(sync.flatMap(SyncHealth::lastGood).map(Instant::toString)))
                .put("failure", Texts.orNull(failure))
                .put("requests", Value.of(takesRequests))
                .build();
    }
}
