package dev.pao.fulfillment;

import java.time.Duration;
import java.util.Optional;

/**
 * What a ticket system that can be asked tells of its tickets. pao-testkit's contract suite holds every look-up to these promises:
 *
 * <ol>
 *   <li>{@link #find} gives the ticket of a key once it was made and {@link #settlingTime} has passed, also when {@code create}
 *       did not live to give it, and nothing for a key that was never used.
 *   <li>{@link #status} gives a ticket as it is now, under its present name, and nothing for one that is gone.
 *   <li>A look-up that was not answered is a failure as {@link FulfillmentProvider} has them, never an empty answer.
 *   <li>Several tickets of one key are {@link FulfillmentException.SeveralTickets}, which names them.
 *   <li>All methods may be called from any thread, and no message holds a secret.
 * </ol>
 */
public interface TicketLookup {

    /**
     * How long after a creation {@link #find} may still miss the ticket, because the system's search lags behind; zero by default.
     */
    default Duration settlingTime() {
        return Duration.ZERO;
    }

    /**
     * The ticket that was made for a key.
     *
     * @throws FulfillmentException if the system did not answer, or has several
     */
    Optional<Ticket> find(IdempotencyKey key);

    /**
     * A ticket as it is now; empty if it is gone. A ticket that was moved and has another name now is given with that name.
     *
     * @throws FulfillmentException if the system did not answer
     */
    Optional<Ticket> status(TicketRef ticket);
}
