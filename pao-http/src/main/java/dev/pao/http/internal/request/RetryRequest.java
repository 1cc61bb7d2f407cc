package dev.pao.http.internal.request;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;

/** {@code POST /api/v1/requests/{id}/retry}: an operator has mended what was wrong. */
public final class RetryRequest implements Route {

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/requests/{id}/retry",
                    "retryRequest",
                    "Goes on with a request that needed attention; one that is over or being placed is left as it is")
            .needs(Role.OPERATOR)
            .takes(GetRequest.ID)
            .replies(Reply.json(Status.OK, "Request", "The request as it is now."), GetRequest.NOT_THERE)
            .usesStore()
            .build();

    private final FulfillmentService service;
    private final RequestAccess access;

    /** Goes on with requests of a service. */
    public RetryRequest(FulfillmentService service, RequestAccess access) {
        this.service = service;
        this.access = access;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        return service.retry(access.request(call).id())
                .map(request -> Answer.json(Status.OK, RequestJson.of(request)))
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "the request is gone"));
    }
}
