package dev.pao.bridge;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.testkit.fulfillment.RecordingProvider;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A ticket system that takes its time until it is let go. */
final class HeldProvider implements FulfillmentProvider {

    private final RecordingProvider tickets = RecordingProvider.jira();
    private final CountDownLatch ordered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    void awaitOrder() {
        await(ordered);
    }

    void release() {
        released.countDown();
    }

    @Override
    public TemplateKeys templateKeys() {
        return tickets.templateKeys();
    }

    @Override
    public Ticket create(Order order) {
        ordered.countDown();
        await(released);
        return tickets.create(order);
    }

    @Override
    public Optional<? extends TicketLookup> lookup() {
        return tickets.lookup();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing happened within 10 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
