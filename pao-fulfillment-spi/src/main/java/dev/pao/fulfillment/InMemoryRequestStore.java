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

    private final Map<RequestId, ServiceRequest> requests = new LinkedHashMap<>();
    private final Map<IdempotencyKey, RequestId> keys = new HashMap<>();
    private final Map<RequestId, Instant> claims = new HashMap<>();

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
    public synchronized Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
        Instant heldUntil = claims.getOrDefault(id, Instant.MIN);
        if (heldUntil.isAfter(now)
                || find(id).filter(ServiceRequest::needsTicket).isEmpty()) {
            return Optional.empty();
        }
        claims.put(id, now.plus(lease));
        return Optional.ofNullable(requests.computeIfPresent(id, (key, request) -> request.attempted(now)));
    }

    @Override
    public synchronized ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
        ServiceRequest request =
                find(id).orElseThrow(() -> new IllegalArgumentException("no request `" + id + "` is recorded"));
        ServiceRequest changed = change.apply(request);
        requests.put(id, changed);
        claims.remove(id);
        return changed;
    }

    @Override
    public synchronized List<ServiceRequest> open(int limit) {
        return requests.values().stream()
                .filter(request -> !request.state().isFinal())
                .sorted(Comparator.comparing(ServiceRequest::updatedAt))
                .limit(limit)
                .toList();
    }
}
