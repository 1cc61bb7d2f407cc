package dev.pao.benchmarks;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import java.util.Optional;

/** Another provider, and how long it took to make its tickets. Not thread-safe. */
final class TimedProvider implements FulfillmentProvider {

    private final FulfillmentProvider timed;
    private long nanos;

    TimedProvider(FulfillmentProvider timed) {
        this.timed = timed;
    }

    /** How long all creations took. */
    long nanos() {
        return nanos;
    }

    @Override
    public TemplateKeys templateKeys() {
        return timed.templateKeys();
    }

    @Override
    public Ticket create(Order order) {
        long start = System.nanoTime();
        Ticket ticket = timed.create(order);
        nanos += System.nanoTime() - start;
        return ticket;
    }

    @Override
    public Optional<? extends TicketLookup> lookup() {
        return timed.lookup();
    }
}
