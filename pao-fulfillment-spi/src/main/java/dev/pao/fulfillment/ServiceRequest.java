package dev.pao.fulfillment;

import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A request as it is recorded. Immutable; a change is another record.
 *
 * @param order what was or will be placed
 * @param parameters what was asked for, as it was sent
 * @param state how far it is
 * @param ticket the ticket, once there is one
 * @param problem why there is no ticket, for people; empty where there is one or none was tried
 * @param attempts how often somebody set out to place it
 * @param submittedAt when it was recorded
 * @param updatedAt when it last changed
 */
public record ServiceRequest(
        Order order,
        Value.Mapping parameters,
        RequestState state,
        Optional<Ticket> ticket,
        Optional<String> problem,
        int attempts,
        Instant submittedAt,
        Instant updatedAt) {

    /** Refuses null and a negative number of attempts. */
    public ServiceRequest {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        if (attempts < 0) {
            throw new IllegalArgumentException("attempts are counted from 0, found " + attempts);
        }
    }

    /** A request that nobody set out to place yet. */
    public static ServiceRequest submitted(Order order, Value.Mapping parameters, Instant at) {
        return new ServiceRequest(
                order, parameters, RequestState.SUBMITTED, Optional.empty(), Optional.empty(), 0, at, at);
    }

    /** Its name. */
    public RequestId id() {
        return order.id();
    }

    /** Whether it still needs a ticket. */
    public boolean needsTicket() {
        return ticket.isEmpty() && !state.isFinal();
    }

    /** This request after one more attempt was begun. */
    public ServiceRequest attempted(Instant at) {
        return new ServiceRequest(order, parameters, state, ticket, problem, attempts + 1, submittedAt, at);
    }

    /** This request with its ticket; its state is the ticket's, where it may become that. */
    public ServiceRequest placed(Ticket newTicket, Instant at) {
        RequestState next = state.mayBecome(newTicket.state()) ? newTicket.state() : state;
        return new ServiceRequest(
                order, parameters, next, Optional.of(newTicket), Optional.empty(), attempts, submittedAt, at);
    }

    /** This request, not placed for a reason. */
    public ServiceRequest putOff(String reason, Instant at) {
        return new ServiceRequest(order, parameters, state, ticket, Optional.of(reason), attempts, submittedAt, at);
    }

    /** This request, failed for a reason; unchanged if it may not fail any more. */
    public ServiceRequest failed(String reason, Instant at) {
        return state.mayBecome(RequestState.FAILED)
                ? new ServiceRequest(
                        order, parameters, RequestState.FAILED, ticket, Optional.of(reason), attempts, submittedAt, at)
                : this;
    }
}
