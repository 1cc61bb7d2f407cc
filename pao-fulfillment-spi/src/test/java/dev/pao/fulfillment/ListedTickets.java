package dev.pao.fulfillment;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ticket system that is a list. What is queued in {@link #failures} is thrown, after the ticket was made or before. */
final class ListedTickets implements FulfillmentProvider, TicketLookup {

    final List<Order> orders = new ArrayList<>();
    final Deque<RuntimeException> failures = new ArrayDeque<>();
    final Deque<RuntimeException> failuresOfCreation = new ArrayDeque<>();
    final Deque<RuntimeException> failuresAfterwards = new ArrayDeque<>();
    RequestState state = RequestState.SUBMITTED;
    Duration settlingTime = Duration.ZERO;
    boolean hidden;
    boolean blind;
    boolean repeatable;
    boolean gone;
    int looks;
    String suffix = "";
    final Set<String> deleted = new HashSet<>();
    Runnable meanwhile = () -> {};

    @Override
    public TemplateKeys templateKeys() {
        return new TemplateKeys("jira", Set.of("summary"), Set.of());
    }

    @Override
    public Ticket create(Order order) {
        fail(failures);
        fail(failuresOfCreation);
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        orders.add(order);
        fail(failuresAfterwards);
        return ticket(orders.size());
    }

    @Override
    public Optional<ListedTickets> lookup() {
        return blind ? Optional.empty() : Optional.of(this);
    }

    @Override
    public boolean isRepeatable() {
        return repeatable;
    }

    @Override
    public Optional<Ticket> find(IdempotencyKey key) {
        looks++;
        fail(failures);
        List<TicketRef> found = new ArrayList<>();
        for (int i = 0; i < orders.size() && !hidden && !gone; i++) {
            if (orders.get(i).key().equals(key) && !deleted.contains("T-" + (i + 1))) {
                found.add(ticket(i + 1).ref());
            }
        }
        if (found.size() > 1) {
            throw new FulfillmentException.SeveralTickets(found);
        }
        return found.stream().findFirst().flatMap(this::status);
    }

    @Override
    public Duration settlingTime() {
        return settlingTime;
    }

    @Override
    public Optional<Ticket> status(TicketRef ticket) {
        fail(failures);
        TicketRef now = new TicketRef(
                ticket.system(), suffix.isEmpty() ? ticket.key() : ticket.key().replace(suffix, "") + suffix);
        return gone || deleted.contains(ticket.key())
                ? Optional.empty()
                : Optional.of(new Ticket(now, URI.create("https://tickets.example/" + now.key()), state));
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
