package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The templates of items, of which those that were asked for last are kept: an item has one place, and the item that comes
 * after it there drives it out. Thread-safe; takes no lock.
 */
public final class TicketTemplates {

    private static final int PLACES = 1 << 8;

    private final TemplateReader reader = new TemplateReader();
    private final AtomicReferenceArray<@Nullable TicketTemplate> places = new AtomicReferenceArray<>(PLACES);

    /** The template of an item. */
    public TicketTemplate of(CatalogItem item) {
        int hash = item.name().hashCode();
        int place = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PLACES - 1);
        TicketTemplate kept = places.get(place);
        if (kept != null && kept.isOf(item)) {
            return kept;
        }
        TicketTemplate read = TicketTemplate.of(item, reader);
        places.set(place, read);
        return read;
    }
}
