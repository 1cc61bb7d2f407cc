package dev.pao.fulfillment;

import java.util.Objects;

/**
 * Which ticket.
 *
 * @param system the ticket system, such as {@code jira}
 * @param key the ticket's name there, such as {@code PLATFORM-42}
 */
public record TicketRef(String system, String key) {

    /** Refuses null and blank texts. */
    public TicketRef {
        Objects.requireNonNull(system, "system");
        if (key.isBlank()) {
            throw new IllegalArgumentException("a ticket has a key, found `" + key + "`");
        }
    }

    @Override
    public String toString() {
        return system + " " + key;
    }
}
