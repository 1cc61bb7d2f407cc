package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.Attention.Reason;
import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import java.util.Optional;

/** Asks ticket systems how the tickets of requests are. */
final class Following {

    private final Ledger ledger;
    private final Providers providers;

    Following(Ledger ledger, Providers providers) {
        this.ledger = ledger;
        this.providers = providers;
    }

    /** The request after a look at its ticket. */
    ServiceRequest follow(ServiceRequest request) {
        Optional<TicketLookup> lookup = providers.lookup(request);
        if (lookup.isEmpty()) {
            return ledger.looked(request, now -> now.dueAt(Optional.empty()));
        }
        Ticket ticket = request.ticket().orElseThrow();
        try {
            Optional<Ticket> now = lookup.get().status(ticket.ref());
            return ledger.looked(
                    request, same -> now.map(it -> ledger.seen(same, it)).orElseGet(() -> gone(same, ticket)));
        } catch (FulfillmentException.TransientFailure e) {
            return ledger.looked(request, same -> ledger.putOff(same, e));
        } catch (FulfillmentException e) {
            String problem = String.valueOf(e.getMessage());
            return ledger.looked(request, same -> ledger.stalled(same, Reason.STALLED, problem, Ledger.STALLED_ADVICE));
        }
    }

    private ServiceRequest gone(ServiceRequest request, Ticket ticket) {
        return ledger.stopped(
                request,
                Reason.TICKET_GONE,
                "the ticket " + ticket.ref().key() + " is gone, or hidden from PAO",
                "cancel the request if nobody wants it any more; show PAO's user the ticket, or retry the request to"
                        + " have another one made where none is found");
    }
}
