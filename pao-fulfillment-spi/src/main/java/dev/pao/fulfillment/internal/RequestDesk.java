package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.Attention.Reason;
import dev.pao.fulfillment.CancelOutcome;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.CatalogItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The service: drafts orders, records them, and hands them on. */
public final class RequestDesk implements FulfillmentService {

    private final RequestStore store;
    private final Providers providers;
    private final OrderDraft draft;
    private final Ledger ledger;
    private final Placement placement;
    private final Following following;

    /** A desk with its store, its providers, one for each system, its clock, and its pace. */
    public RequestDesk(RequestStore store, Collection<FulfillmentProvider> providers, Clock clock, Pace pace) {
        this.store = store;
        this.providers = new Providers(providers);
        this.draft = new OrderDraft(this.providers.systems());
        this.ledger = new Ledger(store, this.providers, clock, pace);
        this.placement = new Placement(ledger, this.providers, pace);
        this.following = new Following(ledger, this.providers);
    }

    @Override
    public Optional<SubmitOutcome> again(FulfillmentRequest request) {
        return store.find(request.key()).map(earlier -> again(earlier, request));
    }

    @Override
    public RenderOutcome render(CatalogItem item, FulfillmentRequest request) {
        return draft.of(item, request, ledger.now());
    }

    @Override
    public SubmitOutcome submit(CatalogItem item, FulfillmentRequest request) {
        Optional<SubmitOutcome> earlier = again(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        RenderOutcome outcome = render(item, request);
        if (!(outcome instanceof RenderOutcome.Rendered rendered)) {
            return (SubmitOutcome) outcome;
        }
        ServiceRequest recorded =
                store.begin(ServiceRequest.submitted(rendered.order(), request.parameters(), ledger.now()));
        boolean ours = recorded.id().equals(rendered.order().id());
        return ours ? place(recorded, true) : again(recorded, request);
    }

    @Override
    public Optional<ServiceRequest> find(RequestId id) {
        return store.find(id);
    }

    @Override
    public List<ServiceRequest> list(RequestQuery query) {
        return store.list(query);
    }

    @Override
    public List<ServiceRequest> refresh(int limit) {
        List<ServiceRequest> seen = new ArrayList<>();
        RuntimeException broken = null;
        for (ServiceRequest request : store.due(ledger.now(), limit)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                seen.add(lookAfter(request));
            } catch (RuntimeException e) {
                broken = both(broken, e);
            }
        }
        if (broken != null) {
            throw broken;
        }
        return List.copyOf(seen);
    }

    @Override
    public Optional<ServiceRequest> recheck(TicketRef ticket) {
        return store.find(ticket).map(request -> request.state().isFinal() ? request : following.follow(request));
    }

    @Override
    public Optional<CancelOutcome> cancel(RequestId id) {
        return changed(id, now -> now.cancelled(ledger.now())).map(CancelOutcome::of);
    }

    @Override
    public Optional<ServiceRequest> retry(RequestId id) {
        return store.find(id).map(before -> {
            ServiceRequest now = goOn(id);
            boolean oneIsLeft = before.needs(Reason.SEVERAL_TICKETS) && now.needs(Reason.TICKET_GONE);
            return oneIsLeft ? goOn(id) : now;
        });
    }

    @Override
    public Optional<ServiceRequest> close(RequestId id, RequestState end, String reason) {
        if (!end.isFinal()) {
            throw new IllegalArgumentException("a request is closed in a final state, found `" + end.word() + "`");
        }
        return changed(id, now -> now.closed(end, reason, ledger.now()));
    }

    @Override
    public List<TemplateKeys> systems() {
        return providers.keys();
    }

    private Optional<ServiceRequest> changed(RequestId id, UnaryOperator<ServiceRequest> change) {
        return store.find(id).map(request -> ledger.change(id, change));
    }

    private ServiceRequest goOn(RequestId id) {
        return lookAfter(ledger.change(id, now -> now.released(ledger.now())));
    }

    private ServiceRequest lookAfter(ServiceRequest request) {
        if (request.isDue(ledger.now()) && request.ticket().isPresent()) {
            return following.follow(request);
        }
        return placement
                .place(request)
                .map(Placed::request)
                .or(() -> store.find(request.id()))
                .orElse(request);
    }

    private SubmitOutcome again(ServiceRequest earlier, FulfillmentRequest request) {
        Order order = earlier.order();
        boolean same = order.item().name().equals(request.item())
                && order.requester().userId().equals(request.requester().userId())
                && earlier.parameters().equals(request.parameters());
        if (!same) {
            return new SubmitOutcome.Conflict(
                    SubmitOutcome.ConflictReason.KEY, "the idempotency key was used for another request");
        }
        return place(earlier, false);
    }

    private SubmitOutcome place(ServiceRequest request, boolean isNew) {
        Placed placed = placement
                .place(request)
                .orElseGet(() -> Placed.as(store.find(request.id()).orElse(request)));
        ServiceRequest now = placed.request();
        boolean refused = now.ticket().isEmpty() && now.state() == RequestState.FAILED;
        return refused
                ? new SubmitOutcome.Refused(now, isNew, placed.fieldMessages())
                : new SubmitOutcome.Submitted(now, isNew);
    }

    private static RuntimeException both(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }
}
