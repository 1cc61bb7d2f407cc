package dev.pao.http.internal.sync;

import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncHealth;
import dev.pao.sync.status.CatalogState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /api/v1/health}: whether there is a catalog and whether it is kept up to date, from memory. It is open to
 * all, so a failure is told in one word; the sync's record has the sentence.
 */
public final class GetHealth implements Route {

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/health", "getHealth", "Says whether there is a catalog and whether it is kept up to date")
            .replies(
                    Reply.json(Status.OK, "Health", "`up`, or `degraded`: a catalog is served, or may be soon."),
                    Reply.json(Status.SERVICE_UNAVAILABLE, "Health", "`down`: no catalog is served and syncing fails."))
            .build();

    private final CatalogStore store;
    private final Optional<CatalogSync> sync;
    private final Clock clock;

    /** The health of a store and of what keeps it up to date, if anything here does. */
    public GetHealth(CatalogStore store, Optional<CatalogSync> sync, Clock clock) {
        this.store = store;
        this.sync = sync;
        this.clock = clock;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        CatalogSnapshot snapshot = store.snapshot();
        Optional<SyncHealth> health = sync.map(CatalogSync::health);
        boolean fails = health.flatMap(SyncHealth::failure).isPresent();
        boolean serves = snapshot.commit().isPresent();
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("status", Value.of(CatalogState.of(serves, fails).word()));
        body.put("commit", SyncJson.orNull(snapshot.commit().map(CommitId::text)));
        body.put("item_count", Value.of(snapshot.size()));
        body.put("rejected_file_count", Value.of(snapshot.rejected().size()));
        body.put(
                "last_good_sync_age_seconds",
                health.flatMap(SyncHealth::lastGood).map(this::age).orElseGet(Value::nothing));
        body.put("failure", fails ? Value.of("sync_failed") : Value.nothing());
        return Answer.json(serves || !fails ? Status.OK : Status.SERVICE_UNAVAILABLE, new Value.Mapping(body));
    }

    private Value age(Instant lastGood) {
        return Value.of(Math.max(0, Duration.between(lastGood, clock.instant()).toSeconds()));
    }
}
