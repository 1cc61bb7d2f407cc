package dev.pao.fulfillment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where requests are recorded. Its promises:
 *
 * <ol>
 *   <li>{@link #begin} records a request unless one with its key is recorded, and gives the recorded one; of several
 *       calls with one key at once, one records.
 *   <li>What is recorded is found by its id and by its key, as it was given.
 *   <li>{@link #claim} gives the right to place a request to one caller at a time, counts the attempt, and gives it to
 *       nobody while the request needs no ticket.
 *   <li>A right that was not given back is free again after its lease, so that a host that died blocks nothing.
 *   <li>{@link #change} gives the change the request as it is now, records what it makes of it, and gives the right to
 *       place it back; changes of one request do not overlap.
 *   <li>{@link #open} gives the requests that are not in a final state, those first that have waited longest since
 *       their last change.
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

    /**
     * Takes the right to place a request, if it needs a ticket and nobody holds the right.
     *
     * @param lease how long the right lasts if it is not given back
     * @return the request with the attempt counted; empty if the right was not given
     */
    Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease);

    /**
     * Changes a request, and gives the right to place it back.
     *
     * @throws IllegalArgumentException if no such request is recorded
     */
    ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change);

    /** The requests to look after, at most so many. */
    List<ServiceRequest> open(int limit);
}
