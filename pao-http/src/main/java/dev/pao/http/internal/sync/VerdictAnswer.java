package dev.pao.http.internal.sync;

import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.sync.webhook.WebhookVerdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each verdict on a webhook call is answered. */
final class VerdictAnswer {

    /** RFC 9110 wants a challenge with every 401; the signature's field name tells the sender what is missing. */
    private static final String CHALLENGE = "X-Hub-Signature-256";

    private VerdictAnswer() {}

    static Answer of(WebhookVerdict verdict) {
        if (verdict instanceof WebhookVerdict.Accepted accepted) {
            return ok(
                    "accepted",
                    "delivery_id",
                    accepted.deliveryId(),
                    "sync_id",
                    accepted.syncId().text());
        } else if (verdict instanceof WebhookVerdict.Pong) {
            return ok("pong");
        } else if (verdict instanceof WebhookVerdict.Ignored ignored) {
            return ok("ignored", "reason", ignored.reason());
        }
        return refusal(verdict);
    }

    private static Answer refusal(WebhookVerdict verdict) {
        if (verdict instanceof WebhookVerdict.Unauthorized) {
            return Problem.of(Status.UNAUTHORIZED, "a valid signature is needed")
                    .with("WWW-Authenticate", CHALLENGE);
        } else if (verdict instanceof WebhookVerdict.Malformed malformed) {
            return Problem.of(Status.BAD_REQUEST, malformed.detail());
        } else if (verdict instanceof WebhookVerdict.TooLarge) {
            return Problem.of(Status.CONTENT_TOO_LARGE, "the body is larger than the limit");
        } else if (verdict instanceof WebhookVerdict.TooMany tooMany) {
            return Problem.of(Status.TOO_MANY_REQUESTS, "there were more calls than the limit")
                    .retryAfter(tooMany.retryAfter());
        } else if (verdict instanceof WebhookVerdict.Unavailable unavailable) {
            return Problem.of(Status.SERVICE_UNAVAILABLE, "the delivery can't be recorded now")
                    .retryAfter(unavailable.retryAfter());
        }
        throw new IllegalArgumentException("a verdict is one of those known here, found " + verdict);
    }

    private static Answer ok(String status, String... namesAndTexts) {
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("status", Value.of(status));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            body.put(namesAndTexts[i], Value.of(namesAndTexts[i + 1]));
        }
        return Answer.json(Status.OK, new Value.Mapping(body));
    }
}
