package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;

/** What a contract needs of a provider whose tickets can be looked up, beside what it needs of any. */
public interface LookupUnderTest extends ProviderUnderTest {

    /** The look-up of the provider. */
    default TicketLookup lookupUnderTest() {
        return provider().lookup().orElseThrow();
    }

    /** Deletes a ticket. */
    void remove(TicketRef ticket);

    /**
     * Lets {@link TicketLookup#settlingTime} pass after a ticket was made, without waiting for it: the system's search sees now what
     * there is. Does nothing for a system whose search always does.
     */
    default void settle() {}
}
