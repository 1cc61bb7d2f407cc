package dev.pao.notify;

import dev.pao.notify.ChannelException.PermanentFailure;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;

/** What a receiver's answers mean. Nothing of a body is repeated: it may hold anything. */
final class WebhookAnswer {

    /** These say that the receiver does not want this message; all others are about the receiver. */
    private static final Set<Integer> REFUSALS = Set.of(400, 410, 413, 415, 422);

    private WebhookAnswer() {}

    static void check(HttpResponse<String> answer, Instant now) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        if (REFUSALS.contains(status)) {
            throw new PermanentFailure("the webhook's receiver refused the event: " + status);
        }
        String message = status >= 300 && status < 400
                ? "the webhook's receiver answered with a redirect, which is not followed: " + status
                : "the webhook's receiver did not take the event: " + status;
        throw RetryAfter.failure(message, answer, now);
    }
}
