package dev.pao.fulfillment;

import java.util.Optional;

/**
 * Makes tickets of orders in one ticket system. pao-testkit's contract suite holds every provider to these promises:
 *
 * <ol>
 *   <li>{@link #templateKeys} names the system and its keys, and always says the same.
 *   <li>{@link #create} makes one ticket that holds what the order's content says, and gives it.
 *   <li>What a requester wrote has no meaning in the ticket system: no markup, link or mention comes of it.
 *   <li>An order that the system does not accept is {@link FulfillmentException.Refused}, with the system's own words. No ticket
 *       was made.
 *   <li>A system that is away or busy is a {@link FulfillmentException.TransientFailure}, and it says whether a ticket {@linkplain
 *       FulfillmentException.TransientFailure#mayHaveActed may have been made}. One that needs somebody to act is {@link
 *       FulfillmentException.Stalled}, and no ticket was made.
 *   <li>Where it {@linkplain #isRepeatable is repeatable}, a second {@code create} of an order gives the ticket of the first.
 *   <li>All methods may be called from any thread, no message holds a secret, and no call lasts longer than four minutes.
 * </ol>
 *
 * <p>A provider need not tell a second {@code create} of one order from the first: {@link FulfillmentService} records
 * each attempt before it makes it. After one whose end is unknown, it waits for {@link TicketLookup#settlingTime}, looks, waits and
 * looks once more before it creates again. A system that can be neither asked nor told twice leaves such an end to people.
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
     * How its tickets are looked up; empty for a system that can't be asked, such as a mailbox. Its tickets are made and not
     * followed: the requests stay open until somebody {@linkplain FulfillmentService#close closes} them.
     */
    Optional<? extends TicketLookup> lookup();

    /** Whether a second {@code create} of one order gives the ticket of the first; false by default. */
    default boolean isRepeatable() {
        return false;
    }
}
