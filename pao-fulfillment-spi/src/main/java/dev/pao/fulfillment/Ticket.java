package dev.pao.fulfillment;

import java.net.URI;
import java.util.Objects;

/**
 * A ticket as its system knows it.
 *
 * @param ref which ticket
 * @param url where people see it
 * @param state how far it is, in the words of requests
 */
public record Ticket(TicketRef ref, URI url, RequestState state) {

    /** Refuses null. */
    public Ticket {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(state, "state");
    }
}
