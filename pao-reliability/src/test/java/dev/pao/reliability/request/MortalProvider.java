package dev.pao.reliability.request;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import java.util.Optional;

/** A provider of one host, which may die before and after a ticket is made. */
record MortalProvider(FulfillmentProvider provider, Life life) implements FulfillmentProvider {

    @Override
    public TemplateKeys templateKeys() {
        return provider.templateKeys();
    }

    @Override
    public Ticket create(Order order) {
        life.step();
        Ticket ticket = provider.create(order);
        life.step();
        return ticket;
    }

    @Override
    public Optional<? extends TicketLookup> lookup() {
        return provider.lookup();
    }
}
