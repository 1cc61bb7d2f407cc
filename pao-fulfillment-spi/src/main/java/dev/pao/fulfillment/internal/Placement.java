package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.Attempt;
import dev.pao.fulfillment.Attention.Reason;
import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives requests their tickets. A ticket is created only while it is certain that there is none: after an attempt whose end is
 * unknown, two look-ups have to find nothing first, each made late enough to see what there is.
 */
final class Placement {

    private static final String INTERRUPTED =
            "it is not known whether there is a ticket: whoever was to make it did not come to an end";

    private final Ledger ledger;
    private final Providers providers;
    private final Pace pace;

    Placement(Ledger ledger, Providers providers, Pace pace) {
        this.ledger = ledger;
        this.providers = providers;
        this.pace = pace;
    }

    /** Does all that is due now for a request without ticket; empty if somebody else does, or nothing is due. */
    Optional<Placed> place(ServiceRequest request) {
        Optional<FulfillmentProvider> provider = providers.of(request);
        if (provider.isEmpty()) {
            return request.isClaimable(ledger.now()) ? Optional.of(Placed.as(notServed(request))) : Optional.empty();
        }
        Optional<Placed> placed = once(request.id(), provider.get());
        while (placed.isPresent() && placed.get().request().isClaimable(ledger.now())) {
            placed = once(request.id(), provider.get());
        }
        return placed;
    }

    private Optional<Placed> once(RequestId id, FulfillmentProvider provider) {
        return ledger.claim(id).map(claimed -> switch (claimed.placing().attempt()) {
            case BEGUN -> create(claimed, provider);
            case INTERRUPTED -> Placed.as(unknown(claimed, INTERRUPTED, Duration.ZERO));
            default -> Placed.as(look(claimed, provider));
        });
    }

    private Placed create(ServiceRequest claimed, FulfillmentProvider provider) {
        Ticket ticket;
        try {
            ticket = provider.create(claimed.order());
        } catch (FulfillmentException.Refused e) {
            String reason = String.valueOf(e.getMessage());
            return new Placed(
                    ledger.attempted(claimed, request -> request.failed(reason, ledger.now())), e.fieldMessages());
        } catch (TransientFailure e) {
            return Placed.as(
                    e.mayHaveActed()
                            ? unknown(claimed, String.valueOf(e.getMessage()), e.retryAfter())
                            : ledger.attempted(claimed, request -> ledger.putOff(madeNothing(request, provider), e)));
        } catch (FulfillmentException.SeveralTickets e) {
            return Placed.as(ledger.attempted(claimed, request -> needsPeople(request.endedUnknown(ledger.now()), e)));
        } catch (FulfillmentException e) {
            return Placed.as(ledger.attempted(claimed, request -> needsPeople(madeNothing(request, provider), e)));
        } catch (RuntimeException e) {
            throw Ledger.after(e, () -> unknown(claimed, Ledger.brokenPromise(claimed), Duration.ZERO));
        }
        return Placed.as(ledger.placed(claimed.id(), ticket));
    }

    private ServiceRequest look(ServiceRequest claimed, FulfillmentProvider provider) {
        Optional<? extends TicketLookup> lookup = provider.lookup();
        if (lookup.isEmpty()) {
            return withoutLook(claimed, provider);
        }
        Optional<Ticket> found;
        try {
            found = lookup.get().find(claimed.order().key());
        } catch (TransientFailure e) {
            return ledger.attempted(claimed, request -> ledger.putOff(request, e));
        } catch (FulfillmentException e) {
            return ledger.attempted(claimed, request -> needsPeople(request, e));
        } catch (RuntimeException e) {
            throw Ledger.after(e, () -> ledger.attempted(claimed, request -> ledger.brokenPromise(request, e)));
        }
        return found.map(ticket -> ledger.placed(claimed.id(), ticket))
                .orElseGet(() -> missed(claimed, lookup.get().settlingTime()));
    }

    private ServiceRequest unknown(ServiceRequest claimed, String reason, Duration asked) {
        return ledger.attempted(claimed, request -> ledger.endedUnknown(request, reason, asked));
    }

    private ServiceRequest missed(ServiceRequest claimed, Duration settling) {
        boolean last = claimed.placing().attempt() == Attempt.MISSED;
        if (last && claimed.placing().unknownEnds() >= pace.unknownEnds()) {
            return unknownForGood(claimed, "no ticket is found");
        }
        return ledger.attempted(claimed, request -> ledger.missed(request, last ? Duration.ZERO : settling));
    }

    /** Creates again where the system itself tells a second creation from a first one, or a person looked in PAO's place. */
    private ServiceRequest withoutLook(ServiceRequest claimed, FulfillmentProvider provider) {
        if (!provider.isRepeatable() && !claimed.placing().isVouched()) {
            return unknownForGood(claimed, "the system can't be asked");
        }
        return claimed.placing().unknownEnds() >= pace.unknownEnds()
                ? unknownForGood(claimed, "the system gives no answer")
                : ledger.attempted(
                        claimed, request -> madeNothing(request, provider).dueAt(Optional.of(ledger.now())));
    }

    /** Nothing came of this attempt. Earlier ones may have made a ticket, where they are repeated and not looked for. */
    private ServiceRequest madeNothing(ServiceRequest request, FulfillmentProvider provider) {
        boolean repeats = provider.lookup().isEmpty() && request.placing().unknownEnds() > 0;
        return repeats ? request.repeatable(ledger.now()) : request.madeNothing(ledger.now());
    }

    private ServiceRequest unknownForGood(ServiceRequest claimed, String why) {
        String problem = "it is not known whether there is a ticket, and " + why + ": "
                + claimed.problem().orElse("no reason is recorded");
        String advice = "look for a ticket of `" + claimed.id() + "` in `"
                + claimed.order().system()
                + "`; retry the request if there is none, which makes one; close it if there is one";
        return ledger.attempted(claimed, request -> ledger.stopped(request, Reason.UNKNOWN_END, problem, advice));
    }

    private ServiceRequest needsPeople(ServiceRequest request, FulfillmentException failure) {
        String problem = String.valueOf(failure.getMessage());
        return failure instanceof FulfillmentException.SeveralTickets
                ? ledger.stopped(request, Reason.SEVERAL_TICKETS, problem, Ledger.SEVERAL_ADVICE)
                : ledger.stalled(request, Reason.STALLED, problem, Ledger.STALLED_ADVICE);
    }

    private ServiceRequest notServed(ServiceRequest request) {
        return ledger.attempted(request, now -> ledger.notServed(now.interrupted(ledger.now())));
    }
}
