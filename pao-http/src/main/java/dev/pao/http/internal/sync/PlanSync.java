package dev.pao.http.internal.sync;

import dev.pao.http.Role;
import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.JsonBody;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncException;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.PlanJson;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /api/v1/catalog/plan}: what a sync would do. Fetches, for at most the time that a sync may, and changes
 * nothing.
 */
public final class PlanSync implements Route {

    private static final long MOST_BYTES = 10_000;

    /** Somebody has to act first, and nobody knows how long that takes. */
    private static final Duration ONCE_SOMEBODY_ACTED = Duration.ofMinutes(5);

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/catalog/plan", "planSync", "Tells what a sync would do, and changes nothing")
            .needs(Role.OPERATOR)
            .takesBody(new BodyType(
                    Answer.JSON,
                    false,
                    "PlanRequest",
                    Optional.of(Value.Mapping.EMPTY.with("ref", Value.of("feature/larger-instances")))))
            .limitsBody()
            .replies(
                    Reply.json(Status.OK, "Plan", "All that differs would be served."),
                    Reply.problem(Status.NOT_FOUND, "The repository has no such ref."),
                    Reply.problem(
                            Status.CONFLICT,
                            "RefusedPlan",
                            "An item changed but its version did not rise, or too much would be removed at once."),
                    Reply.problem(
                            Status.UNPROCESSABLE_CONTENT, "RefusedPlan", "Files would be rejected for other reasons."),
                    Reply.problem(Status.SERVICE_UNAVAILABLE, "The Git server or the store can't be reached now.")
                            .with("Retry-After"))
            .build();

    private final CatalogSync sync;
    private final long mostBytes;

    /** Asks the given sync, by bodies of at most so many bytes. */
    public PlanSync(CatalogSync sync, long maxBodyBytes) {
        this.sync = sync;
        this.mostBytes = Math.min(maxBodyBytes, MOST_BYTES);
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        Optional<String> ref = ref(call.body(mostBytes));
        try {
            return ref.map(name -> sync.plan(name)
                            .map(PlanSync::answer)
                            .orElseThrow(() -> Refusal.of(
                                    Status.NOT_FOUND, "the repository has no branch, tag or commit `" + name + "`")))
                    .orElseGet(() -> answer(sync.plan()));
        } catch (SyncException.TransientFailure e) {
            return unavailable(e).retryAfter(e.retryAfter());
        } catch (SyncException e) {
            return unavailable(e).retryAfter(ONCE_SOMEBODY_ACTED);
        }
    }

    /** The ref that a plan is asked for; empty for the branch, with {@code {}} or no body at all. */
    private static Optional<String> ref(byte[] body) {
        return body.length == 0
                ? Optional.empty()
                : JsonBody.of(body, List.of("ref")).text("ref");
    }

    private static Answer answer(CatalogPlan plan) {
        Value value = PlanJson.standard().value(plan);
        if (plan.hasVersionConflict()) {
            return refused(Status.CONFLICT, "an item changed but its version did not rise", value);
        }
        if (plan.refusal().isPresent()) {
            return refused(Status.CONFLICT, plan.refusal().get(), value);
        }
        return plan.hasErrors()
                ? refused(Status.UNPROCESSABLE_CONTENT, "files would be rejected", value)
                : Answer.json(Status.OK, value);
    }

    private static Answer refused(Status status, String detail, Value plan) {
        return Problem.of(status, detail, "plan", plan);
    }

    private static Answer unavailable(SyncException e) {
        return Problem.of(Status.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
    }
}
