package dev.pao.model;

import dev.pao.model.value.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * How a request is fulfilled.
 *
 * @param manual the ticket that a person works on
 * @param automation kept exactly as written and served back; not run by this version
 */
public record Fulfillment(ManualFulfillment manual, Optional<Value> automation) {

    /** Refuses null. */
    public Fulfillment {
        Objects.requireNonNull(manual, "manual");
        Objects.requireNonNull(automation, "automation");
    }
}
