package dev.pao.http.internal.control;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncException;
import dev.pao.sync.control.ReleaseOutcome;

/** {@code DELETE /api/v1/catalog/items/{name}/hold}: the item follows its branch again. Calling it again does nothing. */
public final class ReleaseItem implements Route {

    private static final Operation OPERATION = Operation.delete(
                    "/api/v1/catalog/items/{name}/hold", "releaseItem", "Lets an item follow its branch again")
            .needs(Role.OPERATOR)
            .takes(Parameter.path("name", "The item's name."), Parameter.needed("reason", "Why."))
            .replies(
                    Reply.json(Status.OK, "Released", "It follows the branch, from the next sync on."),
                    Reply.problem(Status.NOT_FOUND, "No item of this name is served."))
            .usesStore()
            .build();

    private final CatalogSync sync;

    /** Decides over the store of a sync. */
    public ReleaseItem(CatalogSync sync) {
        this.sync = sync;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        String name = call.variable("name");
        String reason = call.query().needed("reason");
        try {
            boolean done = sync.control().release(name, call.actor(), reason) instanceof ReleaseOutcome.Released;
            if (!done && sync.store().snapshot().item(name).isEmpty()) {
                throw Refusal.of(Status.NOT_FOUND, "no item `" + name + "` is served");
            }
            return Answer.json(Status.OK, Value.Mapping.EMPTY.with("status", Value.of(done ? "released" : "not_held")));
        } catch (SyncException.TransientFailure e) {
            return ControlAnswers.unavailable(e);
        }
    }
}
