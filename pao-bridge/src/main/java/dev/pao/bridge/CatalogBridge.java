package dev.pao.bridge;

import dev.pao.bridge.internal.HealthJson;
import dev.pao.bridge.internal.ItemPage;
import dev.pao.bridge.internal.OutcomeJson;
import dev.pao.bridge.internal.RequestJson;
import dev.pao.bridge.internal.RequestText;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestId;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.sync.CatalogSync;
import java.util.Objects;
import java.util.Optional;

/**
 * A catalog and its requests by texts and numbers alone, which any bridge into the JVM can carry. Thread-safe; store, sync and
 * service stay the caller's. Every text that is given back is one JSON value without line breaks. What goes wrong is a {@link
 * BridgeException}, or what the store, the sync or the service throws.
 */
public final class CatalogBridge {

    private final CatalogStore store;
    private final Optional<CatalogSync> sync;
    private final Optional<FulfillmentService> requests;

    private CatalogBridge(Builder builder) {
        this.store = builder.store;
        this.sync = builder.sync;
        this.requests = builder.requests;
    }

    /** Starts a bridge to what a store serves. */
    public static Builder builder(CatalogStore store) {
        return new Builder(store);
    }

    /** The number of the publication that is served, from memory; 0 before the first one. It grows with each publication. */
    public long revision() {
        return store.snapshot().revision();
    }

    /**
     * Items with their forms, by name, from memory.
     *
     * @param from how many items to skip
     * @param limit how many to give at most; fewer are given where they are long together
     * @return {@code revision}, {@code commit}, {@code items} and {@code next}, which is the {@code from} of the next page, or
     *     {@code null} after the last item. Pages belong together as long as the revision is the same.
     */
    public String items(long from, long limit) {
        return ValueJson.write(ItemPage.of(store.snapshot(), from, limit));
    }

    /**
     * What {@link #submit} would come to, without a record or a ticket.
     *
     * @param request as for {@link #submit}
     * @return {@code outcome}, which is {@code accepted} or as for {@link #submit}
     */
    public String check(String request) {
        FulfillmentRequest read = RequestText.read(request);
        CatalogItem item = served(read).orElseThrow(() -> notServed(read));
        return ValueJson.write(OutcomeJson.of(service().render(item, read)));
    }

    /**
     * Submits a request, once for each key.
     *
     * @param request a JSON object with {@code item}, {@code version} if the person saw one, {@code parameters}, {@code
     *     requester} with {@code user_id}, {@code team} and {@code email}, and {@code key}, which makes this wish one wish
     * @return {@code outcome}: {@code submitted} and {@code refused}, with the recorded {@code request}; {@code rejected}, with
     *     all {@code violations} by {@code field}, {@code rule} and {@code message}; {@code conflict} and {@code unfulfillable},
     *     with a {@code message}
     */
    public String submit(String request) {
        FulfillmentRequest read = RequestText.read(request);
        FulfillmentService service = service();
        return ValueJson.write(OutcomeJson.of(served(read)
                .map(item -> service.submit(item, read))
                .or(() -> service.again(read))
                .orElseThrow(() -> notServed(read))));
    }

    /** How a request fares: its {@code state}, its {@code ticket} if it has one, and its {@code problem} if there is one. */
    public String request(String id) {
        return ValueJson.write(id(id).flatMap(service()::find)
                .map(RequestJson::of)
                .orElseThrow(() ->
                        new BridgeException(BridgeException.Reason.NOT_FOUND, "there is no request `" + id + "`")));
    }

    /** Asks for a sync, and says which as {@code sync_id}; returns before it runs. */
    public String sync() {
        CatalogSync running = sync.orElseThrow(() -> new BridgeException(
                BridgeException.Reason.NOT_CONFIGURED, "nothing here keeps the catalog up to date"));
        return ValueJson.write(Value.Mapping.EMPTY.with(
                "sync_id", Value.of(running.requestSync().text())));
    }

    /**
     * How the catalog fares, from memory: {@code status} ({@code up}, {@code degraded} or {@code down}), {@code revision}, {@code
     * commit}, {@code item_count}, {@code rejected_file_count}, {@code last_good_sync_at}, {@code failure}, and whether it takes
     * {@code requests}.
     */
    public String health() {
        return ValueJson.write(HealthJson.of(store.snapshot(), sync.map(CatalogSync::health), requests.isPresent()));
    }

    private Optional<CatalogItem> served(FulfillmentRequest request) {
        return store.snapshot().item(request.item()).map(PublishedItem::item);
    }

    private FulfillmentService service() {
        return requests.orElseThrow(() -> new BridgeException(
                BridgeException.Reason.NOT_CONFIGURED, "no ticket system is set, so that requests can't be taken"));
    }

    private static BridgeException notServed(FulfillmentRequest request) {
        return new BridgeException(BridgeException.Reason.NOT_FOUND, "no item `" + request.item() + "` is served");
    }

    private static Optional<RequestId> id(String text) {
        try {
            return Optional.of(new RequestId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Builds a bridge. Not thread-safe. */
    public static final class Builder {

        private final CatalogStore store;
        private Optional<CatalogSync> sync = Optional.empty();
        private Optional<FulfillmentService> requests = Optional.empty();

        private Builder(CatalogStore store) {
            this.store = Objects.requireNonNull(store, "store");
        }

        /** Sets what keeps the store up to date; by default nothing does, and its health is not told. */
        public Builder sync(CatalogSync newSync) {
            sync = Optional.of(newSync);
            return this;
        }

        /** Sets what takes requests; by default none are taken. */
        public Builder requests(FulfillmentService service) {
            requests = Optional.of(service);
            return this;
        }

        /** The bridge. */
        public CatalogBridge build() {
            return new CatalogBridge(this);
        }
    }
}
