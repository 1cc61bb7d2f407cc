package dev.pao.fulfillment;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket system, or the store of requests, did not do what was asked. Either it may work by itself later ({@link
 * TransientFailure}), or somebody must act first ({@link Stalled}), or the order itself is not accepted ({@link
 * Refused}). Messages say what is wrong, name no secret, and are fit for people.
 */
public abstract sealed class FulfillmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FulfillmentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Away, busy or too slow: worth trying again. What was asked may have been done all the same. */
    public static final class TransientFailure extends FulfillmentException {

        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        /** A failure with how long to wait before the next attempt. */
        public TransientFailure(String message, Duration retryAfter, @Nullable Throwable cause) {
            super(message, cause);
            this.retryAfter = retryAfter;
        }

        /** How long to wait before the next attempt. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** A wrong URL, credential or permission: trying again changes nothing until somebody acts. */
    public static final class Stalled extends FulfillmentException {

        private static final long serialVersionUID = 1L;

        /** A failure with what somebody must do. */
        public Stalled(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The system does not accept what the order says. No ticket was made. */
    public static final class Refused extends FulfillmentException {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> fieldMessages;

        /** A refusal with what the system says of each of its fields. */
        public Refused(String message, Map<String, String> fieldMessages) {
            super(message, null);
            this.fieldMessages = Collections.unmodifiableMap(new LinkedHashMap<>(fieldMessages));
        }

        /** What the system says of its fields, by the system's names; empty where it says nothing of a field. */
        public Map<String, String> fieldMessages() {
            return fieldMessages;
        }
    }
}
