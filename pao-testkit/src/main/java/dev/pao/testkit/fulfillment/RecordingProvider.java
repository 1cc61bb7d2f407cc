package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
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
import java.util.stream.IntStream;

/**
 * A ticket system that is a list: it keeps the orders that it made tickets of, and fails where a test says so. Serves
 * {@code jira} unless told otherwise. Thread-safe.
 */
public final class RecordingProvider implements FulfillmentProvider, TicketLookup {

    private final TemplateKeys keys;
    private final List<Order> orders = new ArrayList<>();
    private final Map<TicketRef, RequestState> states = new LinkedHashMap<>();
    private final Deque<FulfillmentException> failures = new ArrayDeque<>();
    private final Map<TicketRef, TicketRef> names = new LinkedHashMap<>();
    private Duration settlingTime = Duration.ZERO;
    private int unseen;
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

    /** Hides the newest tickets from look-ups by key, as a search that lags behind does. */
    public synchronized RecordingProvider hideNewest(int tickets) {
        unseen = tickets;
        return this;
    }

    /** Sets how long a look-up by key may miss a ticket; zero by default. */
    public synchronized RecordingProvider settlesAfter(Duration newSettlingTime) {
        settlingTime = newSettlingTime;
        return this;
    }

    /** Lets somebody give a ticket another name, as a move to another project does. */
    public synchronized RecordingProvider rename(TicketRef ticket, TicketRef name) {
        names.put(ticket, name);
        return this;
    }

    @Override
    public synchronized Duration settlingTime() {
        return settlingTime;
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
    public Optional<RecordingProvider> lookup() {
        return Optional.of(this);
    }

    @Override
    public synchronized Optional<Ticket> find(IdempotencyKey key) {
        failIfTold();
        List<TicketRef> found = IntStream.rangeClosed(1, orders.size() - unseen)
                .filter(number -> orders.get(number - 1).key().equals(key))
                .mapToObj(this::ref)
                .filter(states::containsKey)
                .toList();
        if (found.size() > 1) {
            throw new FulfillmentException.SeveralTickets(found);
        }
        return found.stream().map(this::ticket).findFirst();
    }

    @Override
    public synchronized Optional<Ticket> status(TicketRef ticket) {
        failIfTold();
        TicketRef made = names.entrySet().stream()
                .filter(name -> name.getValue().equals(ticket))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ticket);
        return states.containsKey(made) ? Optional.of(ticket(made)) : Optional.empty();
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
        TicketRef name = names.getOrDefault(ref, ref);
        return new Ticket(name, URI.create("https://tickets.example.com/browse/" + name.key()), state);
    }
}
