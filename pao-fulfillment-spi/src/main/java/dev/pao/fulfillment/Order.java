package dev.pao.fulfillment;

import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import java.util.Objects;

/**
 * What a provider makes a ticket of: the rendered template, and for whom and what it is. Nothing in it is a template
 * any more; its texts may hold anything that a requester wrote, and must not be given a meaning in the ticket system.
 *
 * @param id the request that it belongs to
 * @param key what tells this order from every other one, also in the ticket system
 * @param item the item and version that was asked for
 * @param requester the person who asked
 * @param system the ticket system
 * @param content the template with every text rendered
 */
public record Order(
        RequestId id,
        IdempotencyKey key,
        RequestedItem item,
        Requester requester,
        String system,
        Value.Mapping content) {

    /** Refuses null. */
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(content, "content");
    }
}
