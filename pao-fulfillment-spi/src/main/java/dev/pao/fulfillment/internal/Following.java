package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.Attention.Reason;
import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
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

    /** The request after a look at its ticket. A system that can't be asked is not asked again; one that nobody serves is. */
    ServiceRequest follow(ServiceRequest request) {
        if (providers.of(request).isEmpty()) {
            return ledger.unseen(request, ledger::notServed);
        }
        return providers
                .lookup(request)
                .map(lookup -> follow(request, lookup))
                .orElseGet(() -> ledger.looked(request, now -> now.dueAt(Optional.empty())));
    }

    private ServiceRequest follow(ServiceRequest request, TicketLookup lookup) {
        Ticket ticket = request.ticket().orElseThrow();
        Optional<Ticket> now;
        try {
            now = lookup.status(ticket.ref());
        } catch (TransientFailure e) {
            return ledger.unseen(request, same -> ledger.putOff(same, e));
        } catch (FulfillmentException e) {
            String problem = String.valueOf(e.getMessage());
            return ledger.unseen(request, same -> ledger.stalled(same, Reason.STALLED, problem, Ledger.STALLED_ADVICE));
        } catch (RuntimeException e) {
            throw Ledger.after(e, () -> ledger.unseen(request, same -> ledger.brokenPromise(same, e)));
        }
        return ledger.looked(
                request, same -> now.map(it -> ledger.seen(same, it)).orElseGet(() -> ledger.gone(same, ticket)));
    }
}
