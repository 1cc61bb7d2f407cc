package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.Attention.Reason;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records how requests fare: what is tried again and when, and what people have to look at. */
final class Ledger {

    /** What people do about several tickets. */
    static final String SEVERAL_ADVICE =
            "delete all of them but one, and retry the request; it goes on with the one that is left";

    /** What people do about a system that turns PAO down. */
    static final String STALLED_ADVICE =
            "mend what the ticket system says, and retry the request; it is tried every hour meanwhile";

    private final RequestStore store;
    private final Providers providers;
    private final Clock clock;
    private final Pace pace;

    Ledger(RequestStore store, Providers providers, Clock clock, Pace pace) {
        this.store = store;
        this.providers = providers;
        this.clock = clock;
        this.pace = pace;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<ServiceRequest> claim(RequestId id) {
        return store.claim(id, now(), pace.lease());
    }

    /** The request has a ticket; a system that can't be asked is not asked again. */
    ServiceRequest placed(RequestId id, Ticket ticket) {
        return store.change(
                id, request -> request.state().isFinal() ? request.madeLate(ticket, now()) : placed(request, ticket));
    }

    private ServiceRequest placed(ServiceRequest request, Ticket ticket) {
        return request.ticket()
                .filter(other -> !other.ref().equals(ticket.ref()))
                .map(other -> several(request, other, ticket))
                .orElseGet(() -> seen(request, ticket));
    }

    /**
     * What came of an attempt. Nothing is recorded if somebody else took over since, because the lease ran out or a person said to go
     * on.
     */
    ServiceRequest attempted(ServiceRequest claimed, UnaryOperator<ServiceRequest> change) {
        return store.change(claimed.id(), request -> {
            boolean ours = request.placing().attempts() == claimed.placing().attempts();
            return ours && request.needsTicket() ? change.apply(request) : request;
        });
    }

    /** What came of a look at a ticket. Nothing is recorded if the request has another one since. */
    ServiceRequest looked(ServiceRequest looked, UnaryOperator<ServiceRequest> change) {
        return store.change(looked.id(), request -> {
            boolean same =
                    request.ticket().map(Ticket::ref).equals(looked.ticket().map(Ticket::ref));
            return same ? change.apply(request) : request;
        });
    }

    /** What came of a look at a ticket that failed. A request that waits for people alone goes on to do so. */
    ServiceRequest unseen(ServiceRequest looked, UnaryOperator<ServiceRequest> change) {
        return looked(looked, request -> request.dueAt().isEmpty() ? request : change.apply(request));
    }

    ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
        return store.change(id, change);
    }

    /** It is not known what came of it; it is looked up, but not before the look-up can see it. */
    ServiceRequest endedUnknown(ServiceRequest request, String reason, Duration asked) {
        ServiceRequest unknown = request.endedUnknown(now());
        Duration settling =
                providers.lookup(request).map(TicketLookup::settlingTime).orElse(Duration.ZERO);
        Duration wait = Pace.longer(settling, pace.wait(unknown.placing().unknownEnds() - 1, asked));
        return unknown.putOff(reason, now(), now().plus(wait));
    }

    /** A look-up that was late enough found nothing: look once more as much later, and only then create. */
    ServiceRequest missed(ServiceRequest request, Duration settling) {
        return request.missed(now()).dueAt(Optional.of(now().plus(settling)));
    }

    /** The ticket is as it is; that it was moved, or is one of several, is told until somebody says that it was seen. */
    ServiceRequest seen(ServiceRequest request, Ticket ticket) {
        Optional<Ticket> before = request.ticket().filter(it -> !it.ref().equals(ticket.ref()));
        ServiceRequest placed = request.placed(ticket, now());
        if (request.needs(Reason.SEVERAL_TICKETS)) {
            return stillNeeding(request, placed);
        }
        if (before.isPresent()) {
            return following(moved(placed, before.get()));
        }
        return following(isMoved(request) ? stillNeeding(request, placed) : placed);
    }

    /** The ticket is not there any more. Of one of several that is no news: people delete all but one. */
    ServiceRequest gone(ServiceRequest request, Ticket ticket) {
        return request.needs(Reason.SEVERAL_TICKETS)
                ? request
                : stopped(
                        request,
                        Reason.TICKET_GONE,
                        "the ticket " + ticket.ref().key() + " is gone, or hidden from PAO",
                        "cancel the request if nobody wants it any more; show PAO's user the ticket, or retry the request"
                                + " to have another one made where none is found");
    }

    /** Somebody has to look, and nothing is tried until then. */
    ServiceRequest stopped(ServiceRequest request, Reason reason, String problem, String advice) {
        return request.needing(problem, new Attention(reason, advice, now()), now());
    }

    /** Somebody has to look, and it is tried slowly meanwhile. That the ticket was moved is told until it was seen. */
    ServiceRequest stalled(ServiceRequest request, Reason reason, String problem, String advice) {
        return slowly(isMoved(request) ? request : stopped(request, reason, problem, advice));
    }

    /** Nobody serves the system of the request: people have to say who does, and it is looked at slowly meanwhile. */
    ServiceRequest notServed(ServiceRequest request) {
        String system = request.order().system();
        return stalled(
                request,
                Reason.NOT_SERVED,
                "system `" + system + "` is served by no provider",
                "configure a provider of `" + system + "`, and retry the request");
    }

    /** A provider did what none may do: it is asked again later, as one that is away is. */
    ServiceRequest brokenPromise(ServiceRequest request, RuntimeException bug) {
        return putOff(request, new TransientFailure(brokenPromise(request), Duration.ZERO, bug));
    }

    /** What is told of a provider that did what none may do. */
    static String brokenPromise(ServiceRequest request) {
        return "the provider of `" + request.order().system() + "` broke its promise";
    }

    /** A provider's bug, once it is recorded; a store that fails at that does not hide it. */
    static RuntimeException after(RuntimeException bug, Runnable recording) {
        try {
            recording.run();
        } catch (RuntimeException e) {
            bug.addSuppressed(e);
        }
        return bug;
    }

    /** Nothing came of it, and it is worth trying again. */
    ServiceRequest putOff(ServiceRequest request, TransientFailure failure) {
        String problem = isMoved(request) ? request.problem().orElse("") : String.valueOf(failure.getMessage());
        Duration wait = pace.wait(request.outlook().failures(), failure.retryAfter());
        ServiceRequest later = request.putOff(problem, now(), now().plus(wait));
        if (later.outlook().failures() < pace.failures()) {
            return later;
        }
        String advice = "see whether `" + request.order().system()
                + "` works, and retry the request; it is tried every hour meanwhile";
        return stalled(later, Reason.RETRIES_SPENT, problem, advice);
    }

    private ServiceRequest moved(ServiceRequest placed, Ticket before) {
        String now = placed.ticket().orElse(before).ref().key();
        return stopped(
                placed,
                Reason.TICKET_MOVED,
                "the ticket was moved from " + before.ref().key() + " to " + now,
                "see whether " + now
                        + " still fulfils the request, and retry the request to say so; it is followed there");
    }

    private ServiceRequest several(ServiceRequest request, Ticket one, Ticket other) {
        String keys = one.ref().key() + ", " + other.ref().key();
        return stopped(
                request, Reason.SEVERAL_TICKETS, "there are several tickets of one request: " + keys, SEVERAL_ADVICE);
    }

    private ServiceRequest following(ServiceRequest request) {
        if (request.state().isFinal()) {
            return request;
        }
        return request.dueAt(providers.lookup(request).map(lookup -> now().plus(pace.follow())));
    }

    private ServiceRequest slowly(ServiceRequest request) {
        return request.dueAt(Optional.of(now().plus(pace.slow())));
    }

    private ServiceRequest stillNeeding(ServiceRequest before, ServiceRequest placed) {
        return placed.needing(before.problem().orElse(""), before.attention().orElseThrow(), now());
    }

    private static boolean isMoved(ServiceRequest request) {
        return request.needs(Reason.TICKET_MOVED);
    }
}
