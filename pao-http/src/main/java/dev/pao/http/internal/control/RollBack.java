package dev.pao.http.internal.control;

import dev.pao.http.Role;
import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncException;
import dev.pao.sync.control.Hold;
import java.time.Instant;
import java.util.Optional;

/** {@code POST /api/v1/catalog/rollback}: the catalog or one item as it was, until somebody or time ends it. */
public final class RollBack implements Route {

    private static final long MOST_BYTES = 10_000;

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/catalog/rollback",
                    "rollBack",
                    "Serves an earlier catalog and pins it, or an earlier version of an item and holds it")
            .needs(Role.OPERATOR)
            .takesBody(new BodyType(
                    Answer.JSON,
                    true,
                    "RollbackRequest",
                    Optional.of(Value.Mapping.EMPTY
                            .with("item", Value.of("mysql-database"))
                            .with("version", Value.of("1.0.0"))
                            .with("reason", Value.of("2.0.0 deletes backups")))))
            .limitsBody()
            .replies(
                    Reply.json(Status.OK, "RolledBack", "It is served, and stays."),
                    Reply.problem(Status.NOT_FOUND, "That catalog or version was never served, or is no longer kept."),
                    Reply.problem(Status.UNPROCESSABLE_CONTENT, "`expires_at` lies in the past."))
            .usesStore()
            .build();

    private final CatalogSync sync;
    private final long mostBytes;

    /** Decides over the store of a sync, by bodies of at most so many bytes. */
    public RollBack(CatalogSync sync, long maxBodyBytes) {
        this.sync = sync;
        this.mostBytes = Math.min(maxBodyBytes, MOST_BYTES);
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        RollbackRequest request = RollbackRequest.of(call.body(mostBytes), call.actor());
        Optional<Hold> hold = request.hold();
        try {
            return hold.isPresent()
                    ? ControlAnswers.of(sync.control().hold(hold.get()))
                    : ControlAnswers.of(sync.control().rollback(request.rollback()));
        } catch (SyncException.TransientFailure e) {
            return ControlAnswers.unavailable(e);
        }
    }

    static Answer over(Instant end, Instant now) {
        return Problem.of(
                Status.UNPROCESSABLE_CONTENT, "`expires_at` is " + end + ", which is past: it is " + now + " now");
    }
}
