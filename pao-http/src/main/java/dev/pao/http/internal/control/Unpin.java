package dev.pao.http.internal.control;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncException;
import dev.pao.sync.control.UnpinOutcome;

/** {@code DELETE /api/v1/catalog/pin}: the catalog follows its branch again. Calling it again does nothing. */
public final class Unpin implements Route {

    private static final Operation OPERATION = Operation.delete(
                    "/api/v1/catalog/pin", "unpin", "Lets the catalog follow its branch again")
            .needs(Role.OPERATOR)
            .takes(Parameter.needed("reason", "Why."))
            .replies(Reply.json(Status.OK, "Unpinned", "It follows the branch, from the next sync on."))
            .usesStore()
            .build();

    private final CatalogSync sync;

    /** Decides over the store of a sync. */
    public Unpin(CatalogSync sync) {
        this.sync = sync;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        String reason = call.query().needed("reason");
        try {
            boolean done = sync.control().unpin(call.actor(), reason) instanceof UnpinOutcome.Unpinned;
            return Answer.json(
                    Status.OK, Value.Mapping.EMPTY.with("status", Value.of(done ? "unpinned" : "not_pinned")));
        } catch (SyncException.TransientFailure e) {
            return ControlAnswers.unavailable(e);
        }
    }
}
