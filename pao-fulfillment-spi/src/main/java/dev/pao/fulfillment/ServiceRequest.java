package dev.pao.fulfillment;

import dev.pao.model.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A request as it is recorded. Immutable; a change is another record. A request in a final state keeps it; all that is recorded of it
 * then is a ticket that was made {@linkplain #madeLate late}.
 *
 * @param order what was or will be placed
 * @param parameters what was asked for, as it was sent
 * @param state how far it is
 * @param ticket the ticket, once there is one
 * @param placing what was done to give it a ticket
 * @param outlook how it goes on
 * @param submittedAt when it was recorded
 * @param updatedAt when it last changed
 */
public record ServiceRequest(
        Order order,
        Value.Mapping parameters,
        RequestState state,
        Optional<Ticket> ticket,
        Placing placing,
        Outlook outlook,
        Instant submittedAt,
        Instant updatedAt) {

    /** Refuses null. */
    public ServiceRequest {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(placing, "placing");
        Objects.requireNonNull(outlook, "outlook");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** A request that nobody set out to place yet; it is due at once. */
    public static ServiceRequest submitted(Order order, Value.Mapping parameters, Instant at) {
        return new ServiceRequest(
                order, parameters, RequestState.SUBMITTED, Optional.empty(), Placing.UNTRIED, Outlook.due(at), at, at);
    }

    /** Its name. */
    public RequestId id() {
        return order.id();
    }

    /** What stands in its way, or why it failed, for people. */
    public Optional<String> problem() {
        return outlook.problem();
    }

    /** That somebody has to look at it, if so. */
    public Optional<Attention> attention() {
        return outlook.attention();
    }

    /** Whether somebody has to look at it for this reason. */
    public boolean needs(Attention.Reason reason) {
        return attention().filter(it -> it.reason() == reason).isPresent();
    }

    /** When it is looked at next; empty if nothing is done by itself any more. */
    public Optional<Instant> dueAt() {
        return outlook.dueAt();
    }

    /** Whether it still needs a ticket. */
    public boolean needsTicket() {
        return ticket.isEmpty() && !state.isFinal();
    }

    /** Whether it may be looked at. */
    public boolean isDue(Instant at) {
        return !state.isFinal() && dueAt().filter(due -> !due.isAfter(at)).isPresent();
    }

    /** Whether somebody may set out to place it. */
    public boolean isClaimable(Instant at) {
        return needsTicket() && isDue(at);
    }

    /** Whether it can be cancelled without leaving a ticket behind that PAO knows of or may have made. */
    public boolean isCancellable() {
        boolean surelyWithoutTicket = ticket.isEmpty() && placing.attempt() == Attempt.NONE;
        return !state.isFinal() && (surelyWithoutTicket || needs(Attention.Reason.TICKET_GONE));
    }

    /** This request while somebody sets out to place it; if that one dies, it is due again after the lease. */
    public ServiceRequest claimed(Instant at, Duration lease) {
        return with(placing.claimed(), outlook.withDueAt(Optional.of(at.plus(lease))), at);
    }

    /** This request with its ticket, due at once; its state is the ticket's, where it may become that. */
    public ServiceRequest placed(Ticket newTicket, Instant at) {
        if (state.isFinal()) {
            return this;
        }
        RequestState next = state.mayBecome(newTicket.state()) ? newTicket.state() : state;
        Outlook nextOutlook = next.isFinal() ? Outlook.NOTHING_TO_DO : Outlook.due(at);
        return new ServiceRequest(
                order, parameters, next, Optional.of(newTicket), placing.decided(), nextOutlook, submittedAt, at);
    }

    /**
     * This request, which is final, with a ticket that was made all the same: by somebody who was so slow at it that it was ended
     * meanwhile. Nobody follows that ticket; the problem tells of it. Unchanged if it is known.
     */
    public ServiceRequest madeLate(Ticket late, Instant at) {
        if (!state.isFinal() || ticket.map(Ticket::ref).equals(Optional.of(late.ref()))) {
            return this;
        }
        String told =
                "the ticket " + late.ref().key() + " was made after the request was over, and is to be closed in `"
                        + late.ref().system() + "`";
        String reason = problem().map(earlier -> earlier + "; " + told).orElse(told);
        return new ServiceRequest(
                order,
                parameters,
                state,
                ticket.or(() -> Optional.of(late)),
                placing.decided(),
                Outlook.over(reason),
                submittedAt,
                at);
    }

    /** This request, looked at next at another time; unchanged if it is final. */
    public ServiceRequest dueAt(Optional<Instant> next) {
        return with(placing, outlook.withDueAt(next), updatedAt);
    }

    /** This request after an attempt of which no ticket came. */
    public ServiceRequest madeNothing(Instant at) {
        return with(placing.decided(), outlook, at);
    }

    /**
     * This request after an attempt whose end is unknown. What people had to look at before is over: the system was there to be
     * tried.
     */
    public ServiceRequest endedUnknown(Instant at) {
        return with(placing.endedUnknown(), outlook.withoutAttention(), at);
    }

    /** This request after an attempt that somebody began, and had time enough to tell the end of. */
    public ServiceRequest interrupted(Instant at) {
        return with(placing.interrupted(), outlook, at);
    }

    /** This request after attempts that may have made a ticket, in a system that gives it to another attempt. */
    public ServiceRequest repeatable(Instant at) {
        return with(placing.repeatable(), outlook, at);
    }

    /** This request after a look-up, made late enough, that found nothing. */
    public ServiceRequest missed(Instant at) {
        return with(placing.missed(), outlook, at);
    }

    /** This request, not looked at again before a time, for a reason. */
    public ServiceRequest putOff(String reason, Instant at, Instant until) {
        return with(placing, outlook.putOff(reason, until), at);
    }

    /** This request, which somebody has to look at. It is not due by itself. */
    public ServiceRequest needing(String reason, Attention attention, Instant at) {
        return with(placing, outlook.needing(reason, attention), at);
    }

    /**
     * This request after a person said to go on: due at once. A ticket that is gone is not held on to. Who was asked to look for a
     * ticket says by it that there is none. Unchanged while an attempt is under way, and while it is too early to look for the ticket
     * of one whose end is unknown.
     */
    public ServiceRequest released(Instant at) {
        boolean isAwaited = attention().isEmpty() && placing.attempt().isLookedFor();
        if (isAwaited || placing.attempt() == Attempt.BEGUN) {
            return this;
        }
        boolean gone = needs(Attention.Reason.TICKET_GONE);
        boolean vouched = gone || needs(Attention.Reason.UNKNOWN_END);
        ServiceRequest released = with(vouched ? placing.vouched() : placing.released(), Outlook.due(at), at);
        return gone ? released.withoutTicket() : released;
    }

    /** This request, failed for a reason; unchanged if it may not fail any more. */
    public ServiceRequest failed(String reason, Instant at) {
        return ended(RequestState.FAILED, Outlook.over(reason), at);
    }

    /** This request, cancelled; unchanged if it is not {@linkplain #isCancellable cancellable}. */
    public ServiceRequest cancelled(Instant at) {
        return isCancellable()
                ? ended(
                        RequestState.CANCELLED,
                        outlook.problem().map(Outlook::over).orElse(Outlook.NOTHING_TO_DO),
                        at)
                : this;
    }

    /** This request, ended by a person for a reason; unchanged if it is final, or while its ticket is being made. */
    public ServiceRequest closed(RequestState end, String reason, Instant at) {
        boolean underWay = ticket.isEmpty() && placing.attempt() == Attempt.BEGUN;
        return underWay ? this : ended(end, Outlook.over(reason), at);
    }

    private ServiceRequest ended(RequestState end, Outlook last, Instant at) {
        return state.mayBecome(end)
                ? new ServiceRequest(order, parameters, end, ticket, placing, last, submittedAt, at)
                : this;
    }

    private ServiceRequest withoutTicket() {
        return new ServiceRequest(order, parameters, state, Optional.empty(), placing, outlook, submittedAt, updatedAt);
    }

    private ServiceRequest with(Placing newPlacing, Outlook newOutlook, Instant at) {
        return state.isFinal()
                ? this
                : new ServiceRequest(order, parameters, state, ticket, newPlacing, newOutlook, submittedAt, at);
    }
}
