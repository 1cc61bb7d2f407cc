package dev.pao.reliability.request;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A store as one host sees it, which may die before and after everything that it writes. */
record MortalStore(RequestStore store, Life life) implements RequestStore {

    @Override
    public ServiceRequest begin(ServiceRequest request) {
        return written(() -> store.begin(request));
    }

    @Override
    public Optional<ServiceRequest> find(RequestId id) {
        return store.find(id);
    }

    @Override
    public Optional<ServiceRequest> find(IdempotencyKey key) {
        return store.find(key);
    }

    @Override
    public Optional<ServiceRequest> find(TicketRef ticket) {
        return store.find(ticket);
    }

    @Override
    public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
        return written(() -> store.claim(id, now, lease));
    }

    @Override
    public ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
        return written(() -> store.change(id, change));
    }

    @Override
    public List<ServiceRequest> due(Instant now, int limit) {
        return store.due(now, limit);
    }

    @Override
    public List<ServiceRequest> list(RequestQuery query) {
        return store.list(query);
    }

    private <T> T written(Supplier<T> write) {
        life.step();
        T result = write.get();
        life.step();
        return result;
    }
}
