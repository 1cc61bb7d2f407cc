package dev.pao.http.internal.sync;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.store.sync.SyncId;
import dev.pao.sync.CatalogSync;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code POST /api/v1/syncs}: asks for a sync and says which; it runs later. */
public final class RequestSync implements Route {

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/syncs", "requestSync", "Asks for a sync of the branch's head")
            .needs(Role.OPERATOR)
            .replies(Reply.json(Status.ACCEPTED, "SyncAccepted", "A sync will run.")
                    .with("Location"))
            .usesStore()
            .build();

    private final CatalogSync sync;

    /** Asks the given sync. */
    public RequestSync(CatalogSync sync) {
        this.sync = sync;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        SyncId id = sync.requestSync();
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("status", Value.of("accepted"));
        body.put("sync_id", Value.of(id.text()));
        return Answer.json(Status.ACCEPTED, new Value.Mapping(body))
                .with("Location", call.prefix() + OPERATION.path() + "/" + id);
    }
}
