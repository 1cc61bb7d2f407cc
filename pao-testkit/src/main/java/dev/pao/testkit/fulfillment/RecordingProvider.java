package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ticket system that is a list: it keeps the orders that it made tickets of, and fails where a test says so. Serves
 * {@code jira} unless told otherwise. Thread-safe.
 */
public final class RecordingProvider implements FulfillmentProvider {

    private final TemplateKeys keys;
    private final List<Order> orders = new ArrayList<>();
    private final Map<TicketRef, RequestState> states = new LinkedHashMap<>();
    private final Deque<FulfillmentException> failures = new ArrayDeque<>();
    private boolean losesNextAnswer;

    private RecordingProvider(TemplateKeys keys) {
        this.keys = keys;
    }

    /** A provider with the required and common keys of {@code jira}. */
    public static RecordingProvider jira() {
        return of(new TemplateKeys(
                "jira",
                new TreeSet<>(Set.of("project", "issue_type", "summary")),
                new TreeSet<>(Set.of("description", "labels", "priority", "custom_fields"))));
    }

    /** A provider of another system. */
    public static RecordingProvider of(TemplateKeys keys) {
        return new RecordingProvider(keys);
    }

    /** The orders that tickets were made of, oldest first. */
    public synchronized List<Order> orders() {
        return List.copyOf(orders);
    }

    /** Makes the next call fail; several failures are used up one by one. */
    public synchronized RecordingProvider failNext(FulfillmentException failure) {
        failures.add(failure);
        return this;
    }

    /** Makes the next ticket, but loses the answer, as a time-out after the commit does. */
    public synchronized RecordingProvider loseNextAnswer() {
        losesNextAnswer = true;
        return this;
    }

    /** Lets somebody work on a ticket. */
    public synchronized RecordingProvider move(TicketRef ticket, RequestState state) {
        states.put(ticket, state);
        return this;
    }

    /** Lets somebody delete a ticket. */
    public synchronized RecordingProvider remove(TicketRef ticket) {
        states.remove(ticket);
        return this;
    }

    @Override
    public TemplateKeys templateKeys() {
        return keys;
    }

    @Override
    public synchronized Ticket create(Order order) {
        failIfTold();
        requireKeys(order);
        orders.add(order);
        TicketRef ref = ref(orders.size());
        states.put(ref, RequestState.SUBMITTED);
        if (losesNextAnswer) {
            losesNextAnswer = false;
            throw new FulfillmentException.TransientFailure("the answer was lost", Duration.ofSeconds(1), null);
        }
        return ticket(ref);
    }

    @Override
    public synchronized Optional<Ticket> find(IdempotencyKey key) {
        failIfTold();
        for (int number = 1; number <= orders.size(); number++) {
            TicketRef ref = ref(number);
            if (orders.get(number - 1).key().equals(key) && states.containsKey(ref)) {
                return Optional.of(ticket(ref));
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized Optional<Ticket> status(TicketRef ticket) {
        failIfTold();
        return states.containsKey(ticket) ? Optional.of(ticket(ticket)) : Optional.empty();
    }

    private void failIfTold() {
        FulfillmentException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }

    private void requireKeys(Order order) {
        Map<String, String> missing = new LinkedHashMap<>();
        keys.required().stream()
                .filter(key -> order.content().get(key).isEmpty())
                .forEach(key -> missing.put(key, "is required"));
        if (!missing.isEmpty()) {
            throw new FulfillmentException.Refused("the order lacks " + missing.keySet(), missing);
        }
    }

    private TicketRef ref(int number) {
        return new TicketRef(keys.system(), "T-" + number);
    }

    private Ticket ticket(TicketRef ref) {
        RequestState state = states.getOrDefault(ref, RequestState.SUBMITTED);
        return new Ticket(ref, URI.create("https://tickets.example.com/browse/" + ref.key()), state);
    }
}
