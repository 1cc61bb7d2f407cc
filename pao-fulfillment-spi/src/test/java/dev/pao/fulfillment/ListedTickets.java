package dev.pao.fulfillment;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ticket system that is a list. What is queued in {@link #failures} is thrown, after the ticket was made or before. */
final class ListedTickets implements FulfillmentProvider {

    final List<Order> orders = new ArrayList<>();
    final Deque<RuntimeException> failures = new ArrayDeque<>();
    final Deque<RuntimeException> failuresAfterwards = new ArrayDeque<>();
    RequestState state = RequestState.SUBMITTED;

    @Override
    public TemplateKeys templateKeys() {
        return new TemplateKeys("jira", Set.of("summary"), Set.of());
    }

    @Override
    public Ticket create(Order order) {
        fail(failures);
        orders.add(order);
        fail(failuresAfterwards);
        return ticket(orders.size());
    }

    @Override
    public Optional<Ticket> find(IdempotencyKey key) {
        fail(failures);
        for (int i = 0; i < orders.size(); i++) {
            if (orders.get(i).key().equals(key)) {
                return Optional.of(ticket(i + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Ticket> status(TicketRef ticket) {
        fail(failures);
        return Optional.of(new Ticket(ticket, URI.create("https://tickets.example/" + ticket.key()), state));
    }

    private Ticket ticket(int number) {
        return new Ticket(new TicketRef("jira", "T-" + number), URI.create("https://tickets.example/" + number), state);
    }

    private static void fail(Deque<RuntimeException> failures) {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }
}
