package dev.pao.http.internal.request;

import dev.pao.fulfillment.CancelOutcome;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Status;
import java.time.Duration;

/** {@code POST /api/v1/requests/{id}/cancel}: takes a request back that has no ticket. */
public final class CancelRequest implements Route {

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/requests/{id}/cancel",
                    "cancelRequest",
                    "Takes a request back, as long as no ticket is left behind by that")
            .needs(Role.REQUESTER, Role.OPERATOR)
            .takes(GetRequest.ID)
            .replies(
                    Reply.json(Status.OK, "Request", "It is cancelled, now or before."),
                    GetRequest.NOT_THERE,
                    Reply.problem(
                            Status.CONFLICT,
                            "It has a ticket, which is to be closed in its own system; or it is not known yet whether it has one; or"
                                    + " it is over."))
            .usesStore()
            .build();

    private final FulfillmentService service;
    private final RequestAccess access;

    /** Cancels what the caller may see. */
    public CancelRequest(FulfillmentService service, RequestAccess access) {
        this.service = service;
        this.access = access;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        ServiceRequest seen = access.request(call);
        CancelOutcome outcome = service.cancel(seen.id()).orElseGet(() -> CancelOutcome.of(seen));
        ServiceRequest request = outcome.request();
        if (outcome instanceof CancelOutcome.Cancelled) {
            return Answer.json(Status.OK, RequestJson.of(request));
        } else if (outcome instanceof CancelOutcome.HasTicket) {
            Ticket ticket = request.ticket().orElseThrow();
            return conflict("the request has the ticket " + ticket.ref().key() + ", found at " + ticket.url()
                    + "; close it there, and the request follows");
        } else if (outcome instanceof CancelOutcome.Finished) {
            return conflict("the request is over: it is `" + request.state().word() + "`");
        }
        return request.dueAt().isPresent()
                ? conflict("it is not known yet whether the request has a ticket; cancel it later")
                        .retryAfter(Duration.ofMinutes(1))
                : conflict(
                        "it is not known whether the request has a ticket; an operator has to look, and to close it");
    }

    private static Answer conflict(String detail) {
        return Problem.of(Status.CONFLICT, detail);
    }
}
