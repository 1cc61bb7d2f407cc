package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.SampleTicket;
import dev.pao.fulfillment.internal.sample.SampleValue;
import dev.pao.fulfillment.internal.template.RenderException;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.fulfillment.internal.template.TicketTemplate;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ticket of a request that nobody made. */
public final class SampleOrder {

    private static final Requester REQUESTER =
            new Requester("jo.doe", Optional.of("team-a"), Optional.of("jo.doe@example.com"));
    private static final RequestId ID = new RequestId("req-00000000-0000-4000-8000-000000000000");
    private static final Instant AT = Instant.parse("2025-01-15T09:00:00Z");

    private final TemplateReader reader = new TemplateReader();

    /** The ticket, or why there is none. */
    public SampleTicket of(CatalogItem item) {
        Map<Field, Value> values = new FilledForm(item.presentation(), parameters(item)).values();
        Value.Mapping variables = TemplateVariables.of(item, values, REQUESTER, ID, AT);
        try {
            return new SampleTicket.Rendered(TicketTemplate.of(item, reader).render(variables));
        } catch (RenderException e) {
            return new SampleTicket.Unrenderable(e.place(), String.valueOf(e.getMessage()));
        }
    }

    /** A value for every field. */
    public static Value.Mapping parameters(CatalogItem item) {
        Map<String, Value> values = new LinkedHashMap<>();
        item.presentation().fields().forEach(field -> values.put(field.name(), SampleValue.of(field)));
        return new Value.Mapping(values);
    }
}
