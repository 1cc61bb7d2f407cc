package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.model.CatalogItem;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service: drafts orders, records them, and hands them on. */
public final class RequestDesk implements FulfillmentService {

    /** Longer than a provider may take for one ticket, with all its retries. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final RequestStore store;
    private final Map<String, FulfillmentProvider> providers;
    private final OrderDraft draft;
    private final Clock clock;

    /** A desk with its store, its providers, one for each system, and its clock. */
    public RequestDesk(RequestStore store, Collection<FulfillmentProvider> providers, Clock clock) {
        this.store = store;
        this.providers = bySystem(providers);
        this.draft = new OrderDraft(this.providers.keySet());
        this.clock = clock;
    }

    @Override
    public RenderOutcome render(CatalogItem item, FulfillmentRequest request) {
        return draft.of(item, request, clock.instant());
    }

    @Override
    public SubmitOutcome submit(CatalogItem item, FulfillmentRequest request) {
        Optional<ServiceRequest> earlier = store.find(request.key());
        if (earlier.isPresent()) {
            return again(earlier.get(), request);
        }
        RenderOutcome outcome = render(item, request);
        if (!(outcome instanceof RenderOutcome.Rendered rendered)) {
            return (SubmitOutcome) outcome;
        }
        ServiceRequest recorded =
                store.begin(ServiceRequest.submitted(rendered.order(), request.parameters(), clock.instant()));
        boolean ours = recorded.id().equals(rendered.order().id());
        return ours ? place(recorded) : again(recorded, request);
    }

    @Override
    public Optional<ServiceRequest> find(RequestId id) {
        return store.find(id);
    }

    @Override
    public List<ServiceRequest> refresh(int limit) {
        List<ServiceRequest> seen = new ArrayList<>();
        for (ServiceRequest request : store.open(limit)) {
            if (request.needsTicket()) {
                place(request);
            } else {
                follow(request);
            }
            store.find(request.id()).ifPresent(seen::add);
        }
        return List.copyOf(seen);
    }

    @Override
    public List<TemplateKeys> systems() {
        return providers.values().stream()
                .map(FulfillmentProvider::templateKeys)
                .toList();
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
        return place(earlier);
    }

    private SubmitOutcome place(ServiceRequest request) {
        Optional<ServiceRequest> claimed = store.claim(request.id(), clock.instant(), LEASE);
        if (claimed.isEmpty()) {
            return outcome(store.find(request.id()).orElse(request), Map.of());
        }
        try {
            Ticket ticket = ticket(claimed.get());
            return outcome(store.change(request.id(), now -> now.placed(ticket, clock.instant())), Map.of());
        } catch (FulfillmentException.Refused e) {
            String reason = String.valueOf(e.getMessage());
            return outcome(store.change(request.id(), now -> now.failed(reason, clock.instant())), e.fieldMessages());
        } catch (FulfillmentException e) {
            return outcome(putOff(request, String.valueOf(e.getMessage())), Map.of());
        } catch (RuntimeException e) {
            putOff(request, "the provider of `" + request.order().system() + "` broke its promise");
            throw e;
        }
    }

    /** After an attempt whose end is unknown, there may be a ticket already. */
    private Ticket ticket(ServiceRequest claimed) {
        Order order = claimed.order();
        FulfillmentProvider provider = providers.get(order.system());
        if (provider == null) {
            throw new FulfillmentException.Stalled("system `" + order.system() + "` is served by no provider", null);
        }
        Optional<Ticket> made = claimed.attempts() > 1 ? provider.find(order.key()) : Optional.empty();
        return made.orElseGet(() -> provider.create(order));
    }

    private void follow(ServiceRequest request) {
        FulfillmentProvider provider = providers.get(request.order().system());
        if (provider == null) {
            return;
        }
        try {
            Optional<Ticket> ticket =
                    provider.status(request.ticket().orElseThrow().ref());
            store.change(
                    request.id(),
                    now -> ticket.isPresent()
                            ? now.placed(ticket.get(), clock.instant())
                            : now.failed("the ticket is gone", clock.instant()));
        } catch (FulfillmentException e) {
            putOff(request, String.valueOf(e.getMessage()));
        }
    }

    private ServiceRequest putOff(ServiceRequest request, String reason) {
        return store.change(request.id(), now -> now.putOff(reason, clock.instant()));
    }

    private static SubmitOutcome outcome(ServiceRequest request, Map<String, String> fieldMessages) {
        boolean refused = request.ticket().isEmpty() && request.state().isFinal();
        return refused ? new SubmitOutcome.Refused(request, fieldMessages) : new SubmitOutcome.Submitted(request);
    }

    private static Map<String, FulfillmentProvider> bySystem(Collection<FulfillmentProvider> providers) {
        Map<String, FulfillmentProvider> bySystem = new LinkedHashMap<>();
        for (FulfillmentProvider provider : providers) {
            if (bySystem.put(provider.system(), provider) != null) {
                throw new IllegalArgumentException(
                        "a system has one provider, found two for `" + provider.system() + "`");
            }
        }
        return bySystem;
    }
}
