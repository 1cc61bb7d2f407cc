package dev.pao.http.internal.request;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.http.Role;
import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.JsonBody;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code POST /api/v1/requests/{id}/close}: an operator says what became of a request that PAO can't follow. */
public final class CloseRequest implements Route {

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/requests/{id}/close",
                    "closeRequest",
                    "Ends a request by hand, such as one whose ticket is a mail; its ticket is left alone")
            .needs(Role.OPERATOR)
            .takes(GetRequest.ID)
            .takesBody(new BodyType(
                    Answer.JSON,
                    true,
                    "CloseRequest",
                    Optional.of(Value.Mapping.EMPTY
                            .with("state", Value.of("cancelled"))
                            .with("reason", Value.of("the team needs it no more")))))
            .limitsBody()
            .replies(
                    Reply.json(Status.OK, "Request", "It is over, in this state."),
                    GetRequest.NOT_THERE,
                    Reply.problem(Status.CONFLICT, "It is over in another state, or its ticket is being made."))
            .usesStore()
            .build();

    private static final long MOST_BYTES = 10_000;

    private final FulfillmentService service;
    private final RequestAccess access;
    private final long mostBytes;

    /** Ends requests of a service, by bodies of at most so many bytes. */
    public CloseRequest(FulfillmentService service, RequestAccess access, long maxBodyBytes) {
        this.service = service;
        this.access = access;
        this.mostBytes = Math.min(maxBodyBytes, MOST_BYTES);
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        ServiceRequest seen = access.request(call);
        JsonBody body = JsonBody.of(call.body(mostBytes), List.of("state", "reason"));
        RequestState end = state(body.needed("state"));
        String reason = call.actor() + ": " + body.needed("reason");
        ServiceRequest request = service.close(seen.id(), end, reason).orElse(seen);
        if (request.state() == end) {
            return Answer.json(Status.OK, RequestJson.of(request));
        }
        throw Refusal.of(
                Status.CONFLICT,
                request.state().isFinal()
                        ? "the request is over: it is `" + request.state().word() + "`"
                        : "the request's ticket is being made; close it later");
    }

    private static RequestState state(String word) {
        return RequestState.find(word)
                .filter(RequestState::isFinal)
                .orElseThrow(() ->
                        JsonBody.refused("`state` is `completed`, `failed` or `cancelled`, found `" + word + "`"));
    }
}
