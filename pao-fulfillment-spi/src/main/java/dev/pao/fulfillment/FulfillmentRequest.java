package dev.pao.fulfillment;

import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * One person asking for one item.
 *
 * @param item the item's name
 * @param expectedVersion the version that the person saw; empty where the portal does not know it
 * @param parameters the values of the item's fields, by name
 * @param requester the person
 * @param key what makes this wish one wish, however often it is sent
 */
public record FulfillmentRequest(
        String item,
        Optional<SemanticVersion> expectedVersion,
        Value.Mapping parameters,
        Requester requester,
        IdempotencyKey key) {

    /** Refuses null. */
    public FulfillmentRequest {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(expectedVersion, "expectedVersion");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(key, "key");
    }
}
