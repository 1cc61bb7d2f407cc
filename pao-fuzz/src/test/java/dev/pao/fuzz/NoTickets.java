package dev.pao.fuzz;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import java.util.Optional;

/** A ticket system for orders that are rendered and never placed. */
final class NoTickets implements FulfillmentProvider, TicketLookup {

    @Override
    public TemplateKeys templateKeys() {
        return Verdict.JIRA;
    }

    @Override
    public Ticket create(Order order) {
        throw new AssertionError("nothing is placed here, found " + order);
    }

    @Override
    public Optional<NoTickets> lookup() {
        return Optional.of(this);
    }

    @Override
    public Optional<Ticket> find(IdempotencyKey key) {
        return Optional.empty();
    }

    @Override
    public Optional<Ticket> status(TicketRef ticket) {
        return Optional.empty();
    }
}
