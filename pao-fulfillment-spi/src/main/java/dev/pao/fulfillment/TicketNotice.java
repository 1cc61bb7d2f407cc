package dev.pao.fulfillment;

import java.util.Objects;

/** What a notice of a ticket system comes to. It is a doorbell: nothing that it says of a ticket is believed. */
public sealed interface TicketNotice {

    /**
     * Something happened to a ticket; {@link FulfillmentService#recheck} asks the system what.
     *
     * @param ticket which one
     */
    record About(TicketRef ticket) implements TicketNotice {
        /** Refuses null. */
        public About {
            Objects.requireNonNull(ticket, "ticket");
        }
    }

    /**
     * It is genuine and says nothing that matters, such as a notice about something that is no ticket.
     *
     * @param reason why, for logs and answers
     */
    record Irrelevant(String reason) implements TicketNotice {
        /** Refuses null. */
        public Irrelevant {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It can't be shown to come from the ticket system.
     *
     * @param reason why, for logs; not for whoever sent it
     */
    record Forged(String reason) implements TicketNotice {
        /** Refuses null. */
        public Forged {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It is genuine and can't be read.
     *
     * @param reason why, for logs and answers
     */
    record Unusable(String reason) implements TicketNotice {
        /** Refuses null. */
        public Unusable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
