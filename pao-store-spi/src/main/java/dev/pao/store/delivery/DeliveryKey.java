package dev.pao.store.delivery;

import java.util.Objects;

/**
 * What tells deliveries apart. Two hooks on one repository deliver an event with the same delivery id, so the hook
 * counts too.
 *
 * @param hookId GitHub's {@code X-GitHub-Hook-ID}; empty where the sender gives none
 * @param deliveryId GitHub's {@code X-GitHub-Delivery}
 */
public record DeliveryKey(String hookId, String deliveryId) {

    /** Refuses null and a blank delivery id. */
    public DeliveryKey {
        Objects.requireNonNull(hookId, "hookId");
        if (deliveryId.isBlank()) {
            throw new IllegalArgumentException("a delivery id is not blank, found `" + deliveryId + "`");
        }
    }
}
