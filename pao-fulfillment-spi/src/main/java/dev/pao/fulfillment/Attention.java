package dev.pao.fulfillment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody has to look at a request, because PAO can't bring it to its end by itself. The request's problem says what is
 * wrong. {@link FulfillmentService#retry} releases it once that is mended.
 *
 * @param reason the kind of problem
 * @param advice what to do, as a sentence for an operator
 * @param since when PAO found so
 */
public record Attention(Reason reason, String advice, Instant since) {

    /** Refuses null. */
    public Attention {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(since, "since");
    }

    /** Why somebody has to look. */
    public enum Reason {
        /** The ticket system turns PAO down: a wrong URL, credential or permission. Tried again slowly meanwhile. */
        STALLED,
        /** The ticket system was away or busy too often in a row. Tried again slowly meanwhile. */
        RETRIES_SPENT,
        /** No provider serves the system of the request. Looked at again slowly meanwhile. */
        NOT_SERVED,
        /** It is not known whether there is a ticket, and PAO can't find out. Nothing more is tried. */
        UNKNOWN_END,
        /** The ticket system holds several tickets for the request. Nothing more is tried. */
        SEVERAL_TICKETS,
        /** The ticket is gone, or hidden from PAO. Nothing more is tried. */
        TICKET_GONE,
        /** The ticket is another one now, such as an issue moved to another project. It is followed there. */
        TICKET_MOVED;

        /** The reason that a word means, such as {@code ticket_gone}. */
        public static Optional<Reason> find(String word) {
            return Arrays.stream(values())
                    .filter(reason -> reason.word().equals(word))
                    .findFirst();
        }

        /** The word in JSON and databases. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
