package dev.pao.http.internal.request;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;

/** {@code GET /api/v1/requests/{id}}: how a request fares. */
public final class GetRequest implements Route {

    static final Parameter ID = Parameter.path("id", "The request's id, as it was answered when it was made.");

    static final Reply NOT_THERE =
            Reply.problem(Status.NOT_FOUND, "There is no such request, or it is another person's.");

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/requests/{id}",
                    "getRequest",
                    "Tells how a request of one's own fares; an operator sees all")
            .needs(Role.REQUESTER, Role.OPERATOR)
            .takes(ID)
            .replies(Reply.json(Status.OK, "Request", "The request as it is recorded."), NOT_THERE)
            .usesStore()
            .build();

    private final RequestAccess access;

    /** Tells what the caller may see. */
    public GetRequest(RequestAccess access) {
        this.access = access;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        return Answer.json(Status.OK, RequestJson.of(access.request(call)));
    }
}
