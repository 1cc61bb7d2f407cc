package dev.pao.fulfillment;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** Away, busy or too slow: worth trying again. What was asked may have been done all the same, unless it says otherwise. */
    public static final class TransientFailure extends FulfillmentException {

        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;
        private final boolean acted;

        private TransientFailure(String message, Duration retryAfter, boolean acted, @Nullable Throwable cause) {
            super(message, cause);
            this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
            this.acted = acted;
        }

        /**
         * A failure after which what was asked may have been done: a time-out, or a fault of the server after it got the
         * whole request.
         *
         * @param retryAfter how long to wait before the next attempt
         */
        public TransientFailure(String message, Duration retryAfter, @Nullable Throwable cause) {
            this(message, retryAfter, true, cause);
        }

        /**
         * A failure after which it is certain that nothing was done: no connection, or a refusal to work for now.
         *
         * @param retryAfter how long to wait before the next attempt
         */
        public static TransientFailure withoutEffect(String message, Duration retryAfter, @Nullable Throwable cause) {
            return new TransientFailure(message, retryAfter, false, cause);
        }

        /** Whether what was asked may have been done all the same. */
        public boolean mayHaveActed() {
            return acted;
        }

        /** How long to wait before the next attempt. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** A wrong URL, credential or permission: nothing was done, and trying again changes nothing until somebody acts. */
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

        /**
         * A refusal with what the system says of each of its fields.
         *
         * @param fieldMessages by where in the template the field is written, as a JSON Pointer such as {@code /custom_fields/Cost
         *     Center}; by the system's own name where no template key stands for it
         */
        public Refused(String message, Map<String, String> fieldMessages) {
            super(message, null);
            this.fieldMessages = Collections.unmodifiableMap(new LinkedHashMap<>(fieldMessages));
        }

        /**
         * What the system says of its fields, by JSON Pointers into the template, or else by the system's names; {@link
         * TemplatePlaces} finds them in the item. Empty where it says nothing of a field.
         */
        public Map<String, String> fieldMessages() {
            return fieldMessages;
        }
    }

    /** The system has several tickets of one key, and people must say which one counts. */
    public static final class SeveralTickets extends FulfillmentException {

        private static final long serialVersionUID = 1L;

        private final transient List<TicketRef> tickets;

        /** A failure that names the tickets, oldest first. */
        public SeveralTickets(List<TicketRef> tickets) {
            super(
                    "there are several tickets of one request: "
                            + tickets.stream().map(TicketRef::key).collect(Collectors.joining(", ")),
                    null);
            this.tickets = List.copyOf(tickets);
        }

        /** The tickets, oldest first. */
        public List<TicketRef> tickets() {
            return tickets;
        }
    }
}
