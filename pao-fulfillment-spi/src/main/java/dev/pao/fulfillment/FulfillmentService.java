package dev.pao.fulfillment;

import dev.pao.fulfillment.internal.Pace;
import dev.pao.fulfillment.internal.RequestDesk;
import dev.pao.model.CatalogItem;
import java.time.Clock;
import java.time.Duration;
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
     * is recorded before it is made, and after one whose end is unknown the ticket system is asked first, twice, each time after its
     * {@linkplain TicketLookup#settlingTime settling time}. Nothing here waits for that: the request is {@linkplain
     * ServiceRequest#dueAt due} later.
     *
     * @param item the item as it is ordered from; a host that still accepts an older version passes that
     * @throws IllegalArgumentException if the request names another item
     * @throws FulfillmentException.TransientFailure if the store fails; the same key again tells what is recorded, and still sends
     *     nothing twice
     */
    SubmitOutcome submit(CatalogItem item, FulfillmentRequest request);

    /**
     * What {@link #submit} gives for a key that was used before, also where the item is not served any more.
     *
     * @return empty, and nothing is done, if no request has the key
     */
    Optional<SubmitOutcome> again(FulfillmentRequest request);

    /**
     * What {@link #submit} would hand to a provider. Records and sends nothing.
     *
     * @throws IllegalArgumentException if the request names another item
     */
    RenderOutcome render(CatalogItem item, FulfillmentRequest request);

    /** The request with an id. */
    Optional<ServiceRequest> find(RequestId id);

    /** A page of requests. */
    List<ServiceRequest> list(RequestQuery query);

    /**
     * Looks after the requests that are due, those first that have been due longest: places what has no ticket, and asks how the
     * other tickets are. A ticket system that does not answer leaves a request as it was, with its problem told, until later.
     * Once its thread is interrupted, it begins with no further request, and the thread stays interrupted.
     *
     * @param limit how many at most
     * @return those that it looked at, as they are now
     */
    List<ServiceRequest> refresh(int limit);

    /**
     * Asks the ticket system how a ticket is, because something is said to have happened to it.
     *
     * @return its request as it is now; empty if no request has this ticket
     */
    Optional<ServiceRequest> recheck(TicketRef ticket);

    /**
     * Cancels a request, if no ticket is left behind by that, as {@link ServiceRequest#isCancellable} says; empty if there is no such
     * request.
     */
    Optional<CancelOutcome> cancel(RequestId id);

    /**
     * Goes on with a request that {@linkplain ServiceRequest#attention needs attention}, because a person mended what was wrong, or
     * at once with one that would be looked at later. One whose ticket is gone is looked for by its key, and gets another ticket if
     * nothing is found; of {@linkplain Attention.Reason#SEVERAL_TICKETS several} it is the one that is left. Where it is {@linkplain
     * Attention.Reason#UNKNOWN_END not known} whether there is a ticket, the person says that there is none. One that is being placed
     * by somebody, or is final, is left as it is.
     *
     * @return the request as it is now; empty if there is no such request
     */
    Optional<ServiceRequest> retry(RequestId id);

    /**
     * Ends a request because a person says so, such as one whose ticket is a mail. Its ticket is left alone.
     *
     * @param end a final state
     * @param reason who says so and why
     * @return the request as it is now, unchanged if it is final or is being placed; empty if there is no such request
     * @throws IllegalArgumentException if the state is not final
     */
    Optional<ServiceRequest> close(RequestId id, RequestState end, String reason);

    /** The keys of each system that is served, for the rules that check templates. */
    List<TemplateKeys> systems();

    /** Builds a service. Not thread-safe. */
    final class Builder {

        private final RequestStore store;
        private final List<FulfillmentProvider> providers;
        private Clock clock = Clock.systemUTC();
        private Pace pace = Pace.USUAL;

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
         * Sets how long after a look at a ticket it is looked at again; a minute by default, and not before {@link #refresh} is
         * called.
         */
        public Builder followEvery(Duration interval) {
            pace = pace.followingEvery(interval);
            return this;
        }

        /** Sets after how many failures in a row a request needs attention; 100 by default, about 16 hours. */
        public Builder failures(int most) {
            pace = pace.withFailures(most);
            return this;
        }

        /** Sets after how many creations of unknown end, each looked for in vain, a request needs attention; 3 by default. */
        public Builder unknownEnds(int most) {
            pace = pace.withUnknownEnds(most);
            return this;
        }

        /**
         * The service.
         *
         * @throws IllegalArgumentException if two providers serve one system
         */
        public FulfillmentService build() {
            return new RequestDesk(store, providers, clock, pace);
        }
    }
}
