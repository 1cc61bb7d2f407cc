package dev.pao.jira.internal;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** The property by which an issue says whose it is. People can't see it, and copies of an issue don't have it. */
final class OrderProperty {

    static final String NAME = "dev.pao.order";

    private OrderProperty() {}

    /** The properties of an order's issue. */
    static Value.Sequence of(Order order) {
        Value.Mapping whose = Json.object("key", order.key().text())
                .with("request", Value.of(order.id().text()))
                .with("item", Value.of(order.item().name()))
                .with("version", Value.of(order.item().version().toString()));
        return Json.list(List.of(Json.object("key", NAME).with("value", whose)));
    }

    /** Whether an issue is that of a key; empty if it does not say. */
    static Optional<Boolean> isOf(IdempotencyKey key, Value.Mapping issue) {
        return issue.mapping("properties")
                .flatMap(properties -> properties.mapping(NAME))
                .flatMap(whose -> whose.text("key"))
                .map(key.text()::equals);
    }
}
