package dev.pao.http.internal.request;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.http.Caller;
import dev.pao.http.Role;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.Requester;
import java.util.Optional;
import java.util.function.Function;

/** Who asks, and which requests they may see: their own, or everybody's for an operator. */
public final class RequestAccess {

    private final FulfillmentService service;
    private final Function<Caller, Requester> requesters;

    /** Access to the requests of a service, by callers who stand for persons. */
    public RequestAccess(FulfillmentService service, Function<Caller, Requester> requesters) {
        this.service = service;
        this.requesters = requesters;
    }

    Requester requester(Call call) {
        return requesters.apply(call.caller());
    }

    boolean seesAll(Call call) {
        return call.caller().may(Role.OPERATOR);
    }

    /** The request that the path names; another person's is as little there as one that never was. */
    ServiceRequest request(Call call) {
        String text = call.variable("id");
        return id(text).flatMap(service::find)
                .filter(request -> sees(call, request))
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "there is no request `" + text + "`"));
    }

    boolean sees(Call call, ServiceRequest request) {
        return seesAll(call)
                || request.order().requester().userId().equals(requester(call).userId());
    }

    static Optional<RequestId> id(String text) {
        try {
            return Optional.of(new RequestId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
