package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.util.Optional;

/**
 * Shows what ticket a request for an item would become, with sample values. The same item gives the same ticket at any time.
 * Called once or twice for each change that is rendered, from the thread that renders.
 */
@FunctionalInterface
public interface TicketSamples {

    /** The ticket's contents; empty where they can't be rendered. */
    Optional<Value.Mapping> ticket(CatalogItem item);

    /** No tickets: a plan is told without them. */
    static TicketSamples none() {
        return item -> Optional.empty();
    }
}
