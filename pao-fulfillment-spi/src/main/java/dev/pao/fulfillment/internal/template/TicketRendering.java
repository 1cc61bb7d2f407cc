package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rendering of a template, with the values and the budget of its ticket. Not thread-safe. */
final class TicketRendering {

    private final TicketBudget budget = new TicketBudget();
    private final Value.Mapping values;

    TicketRendering(Value.Mapping values) {
        this.values = values;
    }

    /** The variables for one text. */
    Map<String, @Nullable Object> variables() {
        return PlainValues.of(values, budget);
    }

    /** Where one text is printed to. */
    BoundedWriter writer() {
        return new BoundedWriter(budget);
    }
}
