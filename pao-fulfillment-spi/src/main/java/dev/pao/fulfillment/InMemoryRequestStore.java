package dev.pao.fulfillment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Requests in memory, for tests and for hosts that record them elsewhere; gone with the process. Thread-safe. */
public final class InMemoryRequestStore implements RequestStore {

    private static final Comparator<ServiceRequest> NEWEST_FIRST = Comparator.comparing(ServiceRequest::submittedAt)
            .thenComparing(request -> request.id().text())
            .reversed();

    private final Map<RequestId, ServiceRequest> requests = new LinkedHashMap<>();
    private final Map<IdempotencyKey, RequestId> keys = new HashMap<>();

    /** A store that is empty. */
    public InMemoryRequestStore() {}

    @Override
    public synchronized ServiceRequest begin(ServiceRequest request) {
        RequestId id = keys.computeIfAbsent(request.order().key(), key -> request.id());
        return requests.computeIfAbsent(id, key -> request);
    }

    @Override
    public synchronized Optional<ServiceRequest> find(RequestId id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public synchronized Optional<ServiceRequest> find(IdempotencyKey key) {
        return Optional.ofNullable(keys.get(key)).map(requests::get);
    }

    @Override
    public synchronized Optional<ServiceRequest> find(TicketRef ticket) {
        return requests.values().stream()
                .filter(request -> request.ticket().map(Ticket::ref).equals(Optional.of(ticket)))
                .findFirst();
    }

    @Override
    public synchronized Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
        return find(id).filter(request -> request.isClaimable(now))
                .map(request -> change(id, same -> same.claimed(now, lease)));
    }

    @Override
    public synchronized ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
        ServiceRequest changed = change.apply(recorded(id));
        requests.put(id, changed);
        return changed;
    }

    @Override
    public synchronized List<ServiceRequest> due(Instant now, int limit) {
        return requests.values().stream()
                .filter(request -> request.isDue(now))
                .sorted(Comparator.comparing(request -> request.dueAt().orElse(Instant.MAX)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<ServiceRequest> list(RequestQuery query) {
        Optional<ServiceRequest> last = query.after().map(this::recorded);
        return requests.values().stream()
                .filter(query::asksFor)
                .filter(request -> last.filter(it -> NEWEST_FIRST.compare(it, request) >= 0)
                        .isEmpty())
                .sorted(NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private ServiceRequest recorded(RequestId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no request `" + id + "` is recorded"));
    }
}
