package dev.pao.fulfillment;

import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the notices that one ticket system sends when something happens to a ticket: whether one is genuine, and which ticket it is
 * about. Touches nothing; thread-safe.
 */
public interface TicketWebhook {

    /** The system whose notices it reads, as an item writes it. */
    String system();

    /**
     * What a notice comes to. Nothing is thrown for what is in it.
     *
     * @param headers the first value of a header, by its name in any case
     * @param body the bytes as they arrived; the caller has bounded them
     */
    TicketNotice read(Function<String, Optional<String>> headers, byte[] body);
}
