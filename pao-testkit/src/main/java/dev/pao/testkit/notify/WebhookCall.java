package dev.pao.testkit.notify;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.time.Instant;
import java.util.Objects;

/**
 * A genuine call that {@link WebhookReceiver} got.
 *
 * @param id the id of the event: the same when it is sent again
 * @param sentAt the moment that was signed
 * @param body the body as text
 */
public record WebhookCall(String id, Instant sentAt, String body) {

    /** Refuses null. */
    public WebhookCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(body, "body");
    }

    /**
     * The body as a document.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public Value.Mapping document() {
        return ValueJson.readMapping(body);
    }
}
