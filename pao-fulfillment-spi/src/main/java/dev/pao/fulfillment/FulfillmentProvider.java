package dev.pao.fulfillment;

import java.util.Optional;

/**
 * Makes tickets of orders in one ticket system. pao-testkit's contract suite holds every provider to these promises:
 *
 * <ol>
 *   <li>{@link #templateKeys} names the system and its keys, and always says the same.
 *   <li>{@link #create} makes one ticket that holds what the order's content says, and gives it.
 *   <li>What a requester wrote has no meaning in the ticket system: no markup, link or mention comes of it.
 *   <li>{@link #find} gives the ticket of a key once it was made, also when {@code create} did not live to give it, and
 *       nothing for a key that was never used.
 *   <li>{@link #status} gives a ticket as it is now, and nothing for one that is gone.
 *   <li>An order that the system does not accept is {@link FulfillmentException.Refused}, with the system's own words.
 *   <li>A system that is away or busy is a {@link FulfillmentException.TransientFailure}, and one that needs somebody
 *       to act is {@link FulfillmentException.Stalled}; a look-up that was not answered is never an empty answer.
 *   <li>All methods may be called from any thread, and no message holds a secret.
 * </ol>
 *
 * <p>A provider need not tell a second {@code create} of one order from the first: {@link FulfillmentService} records
 * each attempt before it makes it, and looks before every further one.
 */
public interface FulfillmentProvider {

    /** The system that it serves, as an item writes it. */
    default String system() {
        return templateKeys().system();
    }

    /** The keys that it reads from a template. */
    TemplateKeys templateKeys();

    /**
     * Makes a ticket.
     *
     * @throws FulfillmentException if there is none, or if it is not known whether there is one
     */
    Ticket create(Order order);

    /**
     * The ticket that was made for a key.
     *
     * @throws FulfillmentException if the system did not answer
     */
    Optional<Ticket> find(IdempotencyKey key);

    /**
     * A ticket as it is now; empty if it is gone.
     *
     * @throws FulfillmentException if the system did not answer
     */
    Optional<Ticket> status(TicketRef ticket);
}
