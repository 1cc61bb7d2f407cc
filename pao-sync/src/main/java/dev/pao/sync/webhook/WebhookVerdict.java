package dev.pao.sync.webhook;

import dev.pao.store.sync.SyncId;
import java.time.Duration;
import java.util.Objects;

/** What a webhook call is answered. */
public sealed interface WebhookVerdict {

    /**
     * A sync answers the delivery: now, or since the same delivery came before. HTTP 200.
     *
     * @param deliveryId the delivery
     * @param syncId the sync
     */
    record Accepted(String deliveryId, SyncId syncId) implements WebhookVerdict {
        /** Refuses null. */
        public Accepted {
            Objects.requireNonNull(deliveryId, "deliveryId");
            Objects.requireNonNull(syncId, "syncId");
        }
    }

    /** The answer to a ping. HTTP 200. */
    record Pong() implements WebhookVerdict {}

    /**
     * A genuine delivery that asks for nothing. HTTP 200.
     *
     * @param reason why, for whoever looks at the hook's deliveries
     */
    record Ignored(String reason) implements WebhookVerdict {
        /** Refuses null. */
        public Ignored {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The signature is missing or wrong. HTTP 401. */
    record Unauthorized() implements WebhookVerdict {}

    /**
     * The body is not what the event's body should be. HTTP 400.
     *
     * @param detail what is wrong with it
     */
    record Malformed(String detail) implements WebhookVerdict {
        /** Refuses null. */
        public Malformed {
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** The body is larger than the limit. HTTP 413. */
    record TooLarge() implements WebhookVerdict {}

    /**
     * More calls than the limit. HTTP 429.
     *
     * @param retryAfter how long to wait
     */
    record TooMany(Duration retryAfter) implements WebhookVerdict {
        /** Refuses null. */
        public TooMany {
            Objects.requireNonNull(retryAfter, "retryAfter");
        }
    }

    /**
     * The delivery can't be recorded now. HTTP 503.
     *
     * @param retryAfter how long to wait
     */
    record Unavailable(Duration retryAfter) implements WebhookVerdict {
        /** Refuses null. */
        public Unavailable {
            Objects.requireNonNull(retryAfter, "retryAfter");
        }
    }
}
