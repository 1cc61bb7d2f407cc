package dev.pao.fulfillment;

import dev.pao.fulfillment.internal.RequestDesk;
import dev.pao.model.CatalogItem;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns requests into tickets: checks what was filled in, renders the item's template, records the request, and hands
 * the order to the provider of the item's system. Thread-safe; starts no thread and closes nothing, so a host that wants
 * tickets followed up calls {@link #refresh} at its own interval.
 */
public interface FulfillmentService {

    /**
     * Starts a service.
     *
     * @param store where requests are recorded
     * @param providers the ticket systems; may be empty, and then nothing can be fulfilled
     */
    static Builder builder(RequestStore store, Collection<? extends FulfillmentProvider> providers) {
        return new Builder(store, providers);
    }

    /**
     * Submits a request. The same key again gives the request that is recorded, and sends nothing twice: each attempt
     * is recorded before it is made, and after one whose end is unknown the ticket system is asked first.
     *
     * @param item the item as it is ordered from; a host that still accepts an older version passes that
     * @throws IllegalArgumentException if the request names another item
     * @throws FulfillmentException.TransientFailure if the request can't be recorded; nothing was sent then
     */
    SubmitOutcome submit(CatalogItem item, FulfillmentRequest request);

    /**
     * What {@link #submit} would hand to a provider. Records and sends nothing.
     *
     * @throws IllegalArgumentException if the request names another item
     */
    RenderOutcome render(CatalogItem item, FulfillmentRequest request);

    /** The request with an id. */
    Optional<ServiceRequest> find(RequestId id);

    /**
     * Looks after requests that are not in a final state, those first that have waited longest: places what has no
     * ticket, and asks how the other tickets are. A ticket system that does not answer leaves a request as it was.
     *
     * @param limit how many at most
     * @return those that it looked at, as they are now
     */
    List<ServiceRequest> refresh(int limit);

    /** The keys of each system that is served, for the rules that check templates. */
    List<TemplateKeys> systems();

    /** Builds a service. Not thread-safe. */
    final class Builder {

        private final RequestStore store;
        private final List<FulfillmentProvider> providers;
        private Clock clock = Clock.systemUTC();

        private Builder(RequestStore store, Collection<? extends FulfillmentProvider> providers) {
            this.store = Objects.requireNonNull(store, "store");
            this.providers = List.copyOf(providers);
        }

        /** Sets the clock that says when a request was made; the system's by default. */
        public Builder clock(Clock newClock) {
            clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /**
         * The service.
         *
         * @throws IllegalArgumentException if two providers serve one system
         */
        public FulfillmentService build() {
            return new RequestDesk(store, providers, clock);
        }
    }
}
