package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestViolation;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.fulfillment.internal.TemplateVariables.Occasion;
import dev.pao.fulfillment.internal.template.RenderException;
import dev.pao.fulfillment.internal.template.TicketTemplate;
import dev.pao.fulfillment.internal.template.TicketTemplates;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes orders of requests: the half of the work that touches neither store nor ticket system. Thread-safe. */
public final class OrderDraft {

    private static final JsonPointer SYSTEM = JsonPointer.of("fulfillment", "manual", "system");

    private final TicketTemplates templates = new TicketTemplates();
    private final Set<String> systems;

    /** Drafts for the systems that are served. */
    public OrderDraft(Set<String> systems) {
        this.systems = Set.copyOf(systems);
    }

    /**
     * What a request for an item comes to.
     *
     * @throws IllegalArgumentException if the request names another item
     */
    public RenderOutcome of(CatalogItem item, FulfillmentRequest request, Instant at) {
        if (!item.name().equals(request.item())) {
            throw new IllegalArgumentException("a request is for the item that it names, found `" + request.item()
                    + "` and `" + item.name() + "`");
        }
        Optional<SemanticVersion> outdated =
                request.expectedVersion().filter(version -> !version.equals(item.version()));
        if (outdated.isPresent()) {
            return new SubmitOutcome.Conflict(
                    SubmitOutcome.ConflictReason.VERSION,
                    "the request is for " + item.name() + " v" + outdated.get() + ", but v" + item.version()
                            + " is current");
        }
        List<RequestViolation> violations = ParameterCheck.violations(item, request.parameters());
        if (!violations.isEmpty()) {
            return new SubmitOutcome.Rejected(violations);
        }
        String system = item.fulfillment().manual().system();
        if (!systems.contains(system)) {
            return new SubmitOutcome.Unfulfillable(SYSTEM, "system `" + system + "` is served by no provider");
        }
        return rendered(item, request, at);
    }

    private RenderOutcome rendered(CatalogItem item, FulfillmentRequest request, Instant at) {
        RequestId id = RequestId.random();
        FilledForm form = new FilledForm(item.presentation(), request.parameters());
        TicketTemplate template = templates.of(item);
        Value.Mapping variables = TemplateVariables.of(
                item, form.values(), new Occasion(request.requester(), id, at), template::mentions);
        try {
            Value.Mapping content = template.render(variables);
            return new RenderOutcome.Rendered(new Order(
                    id,
                    request.key(),
                    RequestedItem.of(item),
                    request.requester(),
                    item.fulfillment().manual().system(),
                    content));
        } catch (RenderException e) {
            return new SubmitOutcome.Unfulfillable(e.place(), String.valueOf(e.getMessage()));
        }
    }
}
