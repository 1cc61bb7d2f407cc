package dev.pao.testkit.notify;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * What {@link WebhookReceiver} answers.
 *
 * @param status the HTTP status
 * @param headers the headers beside those of every answer
 * @param body the body
 */
public record WebhookReply(int status, Map<String, String> headers, String body) {

    /** The status that stands for no answer at all. */
    private static final int SILENCE = 0;

    /** Copies the headers. */
    public WebhookReply {
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }

    /** The event is taken: 204. */
    public static WebhookReply taken() {
        return of(204);
    }

    /** Any status, without a body. */
    public static WebhookReply of(int status) {
        return new WebhookReply(status, Map.of(), "");
    }

    /** Too many events: 429 with {@code Retry-After}. */
    public static WebhookReply busy(Duration retryAfter) {
        return busyUntil(Long.toString(retryAfter.toSeconds()));
    }

    /** Too many events: 429 with any text as {@code Retry-After}, such as a date. */
    public static WebhookReply busyUntil(String retryAfter) {
        return new WebhookReply(429, Map.of("Retry-After", retryAfter), "");
    }

    /** A redirect that keeps method and body: 307. */
    public static WebhookReply redirect(URI elsewhere) {
        return new WebhookReply(307, Map.of("Location", elsewhere.toString()), "");
    }

    /** The call is taken but never answered. */
    public static WebhookReply stall() {
        return of(SILENCE);
    }

    boolean isSilence() {
        return status == SILENCE;
    }
}
