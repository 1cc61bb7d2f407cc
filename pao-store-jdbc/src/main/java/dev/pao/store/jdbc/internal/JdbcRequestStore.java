package dev.pao.store.jdbc.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.TicketRef;
import dev.pao.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** The record of requests in a database. */
public final class JdbcRequestStore implements RequestStore {

    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Database database;

    /** The record of one database. */
    public JdbcRequestStore(Database database) {
        this.database = database;
    }

    @Override
    public ServiceRequest begin(ServiceRequest request) {
        return orLater(() -> database.write("record a request", handle -> {
            RequestTable.insert(handle, request);
            return RequestTable.find(handle, request.order().key()).orElseThrow();
        }));
    }

    @Override
    public Optional<ServiceRequest> find(RequestId id) {
        return orLater(() -> database.look("find a request", handle -> RequestTable.find(handle, id)));
    }

    @Override
    public Optional<ServiceRequest> find(IdempotencyKey key) {
        return orLater(() -> database.look("find a request", handle -> RequestTable.find(handle, key)));
    }

    @Override
    public Optional<ServiceRequest> find(TicketRef ticket) {
        return orLater(() -> database.look("find a request", handle -> RequestTable.find(handle, ticket)));
    }

    @Override
    public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
        return orLater(() -> database.write("claim a request", handle -> {
            RequestTable.lock(handle, id);
            return RequestTable.find(handle, id)
                    .filter(request -> request.isClaimable(now))
                    .map(request -> written(handle, request.claimed(now, lease)));
        }));
    }

    @Override
    public ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
        return orLater(() -> database.write("change a request", handle -> {
            RequestTable.lock(handle, id);
            ServiceRequest now = recorded(handle, id);
            ServiceRequest changed = change.apply(now);
            return changed.equals(now) ? now : written(handle, changed);
        }));
    }

    @Override
    public List<ServiceRequest> due(Instant now, int limit) {
        return orLater(() -> database.look("read the due requests", handle -> RequestTable.due(handle, now, limit)));
    }

    @Override
    public List<ServiceRequest> list(RequestQuery query) {
        return orLater(() -> database.look("list requests", handle -> {
            Optional<ServiceRequest> after = query.after().map(id -> recorded(handle, id));
            return RequestTable.list(handle, query, after);
        }));
    }

    /** As it is read again: a database keeps fewer digits of a moment. */
    private static ServiceRequest written(Handle handle, ServiceRequest changed) {
        RequestTable.update(handle, changed);
        return recorded(handle, changed.id());
    }

    private static ServiceRequest recorded(Handle handle, RequestId id) {
        return RequestTable.find(handle, id)
                .orElseThrow(() -> new IllegalArgumentException("no request `" + id + "` is recorded"));
    }

    private static <T> T orLater(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new FulfillmentException.TransientFailure(String.valueOf(e.getMessage()), RETRY, e);
        }
    }
}
