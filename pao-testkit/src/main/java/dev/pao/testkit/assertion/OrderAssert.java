package dev.pao.testkit.assertion;

import dev.pao.fulfillment.Order;
import dev.pao.model.value.Value;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on the ticket that an order makes: the item's template with every text rendered. */
public final class OrderAssert extends AbstractAssert<OrderAssert, Order> {

    OrderAssert(Order actual) {
        super(actual, OrderAssert.class);
    }

    /** The ticket is made in this system. */
    public OrderAssert goesTo(String system) {
        isNotNull();
        Assertions.assertThat(actual.system()).as("system of the ticket").isEqualTo(system);
        return this;
    }

    /** The ticket has exactly this text under a key of the template, such as {@code summary}. */
    public OrderAssert says(String key, String text) {
        Assertions.assertThat(text(key)).as("`%s` of the ticket", key).isEqualTo(text);
        return this;
    }

    /** The ticket's text under a key holds this text. */
    public OrderAssert mentions(String key, String part) {
        Assertions.assertThat(text(key)).as("`%s` of the ticket", key).contains(part);
        return this;
    }

    /** The ticket has nothing under this key. */
    public OrderAssert hasNo(String key) {
        isNotNull();
        actual.content().get(key).ifPresent(found -> {
            throw failure("expected a ticket without `%s`, but it is %s", key, found);
        });
        return this;
    }

    private String text(String key) {
        isNotNull();
        Value value = actual.content()
                .get(key)
                .orElseThrow(() -> failure(
                        "the ticket has no `%s`, only %s",
                        key, actual.content().entries().keySet()));
        return value instanceof Value.Text text ? text.text() : value.toString();
    }
}
