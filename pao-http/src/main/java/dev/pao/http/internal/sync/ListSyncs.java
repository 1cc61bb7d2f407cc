package dev.pao.http.internal.sync;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.store.CatalogStore;
import java.util.List;
import java.util.Map;

/** {@code GET /api/v1/syncs}: the latest syncs, newest first, without their files. */
public final class ListSyncs implements Route {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/syncs", "listSyncs", "Lists the latest syncs, newest first")
            .needs(Role.READER)
            .takes(Parameter.limit(MOST, USUAL))
            .replies(Reply.json(Status.OK, "SyncList", "The latest syncs."))
            .usesStore()
            .build();

    private final CatalogStore store;

    /** The syncs of a store. */
    public ListSyncs(CatalogStore store) {
        this.store = store;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        int limit = call.query().number("limit", MOST, USUAL);
        List<Value> syncs = store.syncs().recent(limit).stream()
                .<Value>map(SyncJson::summary)
                .toList();
        return Answer.json(Status.OK, new Value.Mapping(Map.of("syncs", new Value.Sequence(syncs))));
    }
}
