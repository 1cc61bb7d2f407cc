package dev.pao.testkit.assertion;

import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.RenderOutcome.Rendered;
import dev.pao.fulfillment.SubmitOutcome.Rejected;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a request comes to, before anything is sent. */
public final class RenderOutcomeAssert extends AbstractAssert<RenderOutcomeAssert, RenderOutcome> {

    RenderOutcomeAssert(RenderOutcome actual) {
        super(actual, RenderOutcomeAssert.class);
    }

    /** The request is good; goes on with its ticket. */
    public OrderAssert isRendered() {
        isNotNull();
        if (actual instanceof Rendered rendered) {
            return new OrderAssert(rendered.order());
        }
        throw failure("expected a ticket, but the request comes to %s", actual);
    }

    /** The request breaks a rule of a field: {@code refuses("database_name", "max_length")}. */
    public RenderOutcomeAssert refuses(String field, String rule) {
        isNotNull();
        boolean found = actual instanceof Rejected rejected
                && rejected.violations().stream()
                        .anyMatch(one -> one.field().equals(field) && one.rule().equals(rule));
        if (!found) {
            throw failure("expected `%s` to break `%s`, but the request comes to %s", field, rule, actual);
        }
        return this;
    }
}
