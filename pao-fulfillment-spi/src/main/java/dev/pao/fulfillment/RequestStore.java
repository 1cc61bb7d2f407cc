package dev.pao.fulfillment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where requests are recorded. pao-testkit's contract suite holds every store to these promises:
 *
 * <ol>
 *   <li>{@link #begin} records a request unless one with its key is recorded, and gives the recorded one; of several
 *       calls with one key at once, one records.
 *   <li>What is recorded is found by its id and by its key, as it was given.
 *   <li>{@link #claim} records that an attempt begins, before it begins, and gives the right to make it to one caller at a time; to
 *       nobody while the request needs no ticket or is not due.
 *   <li>A right that was not given back is free again after its lease, so that a host that died blocks nothing, and who
 *       takes it then is told that an attempt was interrupted.
 *   <li>{@link #change} gives the change the request as it is now, and records all that it makes of it; changes of one request do
 *       not overlap, with claims neither. A change that fails changes nothing.
 *   <li>{@link #due} gives the requests whose time has come, those first that have been due longest, and none that is
 *       final or that waits for people alone.
 *   <li>A request is found by its ticket, as long as it holds on to that ticket.
 *   <li>{@link #list} gives what a query asks for, newest first, and by its pages each request once.
 *   <li>All methods may be called from any thread.
 * </ol>
 *
 * <p>A failure of what is underneath is a {@link FulfillmentException.TransientFailure} whose message holds no secret.
 */
public interface RequestStore {

    /** Records a request, unless its key is known; gives what is recorded under the key. */
    ServiceRequest begin(ServiceRequest request);

    /** The request with an id. */
    Optional<ServiceRequest> find(RequestId id);

    /** The request with a key. */
    Optional<ServiceRequest> find(IdempotencyKey key);

    /** The request with a ticket. */
    Optional<ServiceRequest> find(TicketRef ticket);

    /**
     * Takes the right to place a request, if it {@linkplain ServiceRequest#isClaimable may be placed}, and records it as {@linkplain
     * ServiceRequest#claimed claimed}.
     *
     * @param lease how long the right lasts if no {@link #change} gives it back
     * @return the request as claimed; empty if the right was not given
     */
    Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease);

    /**
     * Changes a request.
     *
     * @throws IllegalArgumentException if no such request is recorded
     */
    ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change);

    /** The requests that are {@linkplain ServiceRequest#isDue due}, at most so many. */
    List<ServiceRequest> due(Instant now, int limit);

    /**
     * A page of requests.
     *
     * @throws IllegalArgumentException if the query goes on after a request that is not recorded
     */
    List<ServiceRequest> list(RequestQuery query);
}
