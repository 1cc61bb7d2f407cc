package dev.pao.fulfillment;

import dev.pao.fulfillment.internal.SampleOrder;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;

/**
 * Shows what ticket a request for an item would become, with sample values: the same item gives the same ticket at any time and
 * on any machine. Needs no provider, no store and no request. Bounded as the rendering of real requests is. Thread-safe; make one
 * and keep it, because it keeps its template engine.
 */
public final class TicketPreview {

    private final SampleOrder sample = new SampleOrder();

    private TicketPreview() {}

    /** A preview. */
    public static TicketPreview create() {
        return new TicketPreview();
    }

    /**
     * The ticket of an item. Where its template can't be rendered, the result says why; nothing is thrown for what is in an
     * item.
     */
    public SampleTicket of(CatalogItem item) {
        return sample.of(item);
    }

    /**
     * The sample values by field name, for every field of the form: its default, or else a value that its type and rules allow.
     * A value that no rule allows can't be found for a field that takes none; such a field gets one that is near.
     */
    public Value.Mapping parameters(CatalogItem item) {
        return SampleOrder.parameters(item);
    }
}
