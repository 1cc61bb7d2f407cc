package dev.pao.http.internal.sync;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.sync.status.StatusValues;

/** {@code GET /api/v1/status}: how the catalog stands, all that the dashboard shows, for programs. */
public final class GetStatus implements Route {

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/status", "getStatus", "Says in full how the catalog stands: what the dashboard shows")
            .needs(Role.READER)
            .replies(Reply.json(Status.OK, "Status", "How the catalog stands."))
            .usesStore()
            .build();

    private final StatusSource statuses;

    /** Gives what is read anew at each call. */
    public GetStatus(StatusSource statuses) {
        this.statuses = statuses;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        return Answer.json(Status.OK, StatusValues.write(statuses.read()));
    }
}
