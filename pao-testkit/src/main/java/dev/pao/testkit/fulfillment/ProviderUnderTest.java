package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TicketRef;

/**
 * What a contract needs of the provider that it tests, and of the ticket system behind it: one that really answers, if
 * need be a fake that behaves as documented. Each test starts with an empty system.
 */
public interface ProviderUnderTest {

    /** The provider, the same one within a test. */
    FulfillmentProvider provider();

    /** An order that the system accepts, whose ticket tells a text to who reads it. */
    Order order(String key, String text);

    /** An order that the system does not accept. */
    Order unacceptableOrder(String key);

    /** What a person reads in a ticket: the text that a browser would show, not what is stored for it. */
    String told(TicketRef ticket);

    /** Makes the next ticket come into being without an answer to who asked for it. */
    void loseNextAnswer();

    /** Makes the system answer nobody from now on. */
    void stopAnswering();

    /** Makes the system turn the provider's credentials down from now on. */
    void refuseCredentials();

    /** Makes the system send everybody away from now on, for being busy, before it does anything. */
    void beBusy();

    /** The secret that the provider shows the system. */
    String secret();
}
