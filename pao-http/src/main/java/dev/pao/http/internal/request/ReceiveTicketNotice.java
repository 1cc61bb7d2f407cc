package dev.pao.http.internal.request;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.TicketNotice;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import java.util.Locale;
import java.util.Optional;

/** {@code POST /api/v1/webhooks/}<i>system</i>: a ticket system rings, and the ticket is read anew. */
public final class ReceiveTicketNotice implements Route {

    private final TicketWebhook webhook;
    private final FulfillmentService service;
    private final long maxBodyBytes;
    private final Operation operation;

    /** Takes the notices of one system, of at most so many bytes. */
    public ReceiveTicketNotice(TicketWebhook webhook, FulfillmentService service, long maxBodyBytes) {
        this.webhook = webhook;
        this.service = service;
        this.maxBodyBytes = maxBodyBytes;
        this.operation = describe(webhook.system());
    }

    private static Operation describe(String system) {
        return Operation.post(
                        "/api/v1/webhooks/" + system,
                        "receiveNoticeOf" + system.substring(0, 1).toUpperCase(Locale.ROOT) + system.substring(1),
                        "Takes a notice of `" + system
                                + "` about a ticket; the ticket is read anew, nothing in the notice is" + " believed")
                .takesBody(BodyType.of(Answer.JSON))
                .limitsBody()
                .replies(
                        Reply.json(
                                Status.OK, "NoticeAnswer", "The ticket was read anew, or it is about nothing of ours."),
                        Reply.problem(Status.BAD_REQUEST, "The body is not what a notice should be."),
                        Reply.problem(Status.UNAUTHORIZED, "The signature is missing or wrong.")
                                .with("WWW-Authenticate"))
                .usesStore()
                .build();
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public Answer answer(Call call) {
        TicketNotice notice = webhook.read(call::header, call.body(maxBodyBytes));
        if (notice instanceof TicketNotice.About about) {
            Optional<ServiceRequest> request = service.recheck(about.ticket());
            return request.isPresent()
                    ? ok("accepted", Optional.empty())
                    : ok(
                            "ignored",
                            Optional.of("no request has the ticket "
                                    + about.ticket().key()));
        } else if (notice instanceof TicketNotice.Irrelevant irrelevant) {
            return ok("ignored", Optional.of(irrelevant.reason()));
        } else if (notice instanceof TicketNotice.Unusable unusable) {
            return Problem.of(Status.BAD_REQUEST, unusable.reason());
        }
        return Problem.of(Status.UNAUTHORIZED, "a valid signature is needed").with("WWW-Authenticate", "Signature");
    }

    private static Answer ok(String status, Optional<String> reason) {
        Value.Mapping body = Value.Mapping.EMPTY.with("status", Value.of(status));
        return Answer.json(
                Status.OK,
                reason.map(text -> body.with("reason", Value.of(text))).orElse(body));
    }
}
