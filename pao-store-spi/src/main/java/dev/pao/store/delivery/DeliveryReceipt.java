package dev.pao.store.delivery;

import dev.pao.store.sync.SyncId;
import java.util.Objects;

/**
 * Which sync answers a delivery.
 *
 * @param syncId the sync
 * @param isNew whether the delivery starts work: it is the first with its key, or the sync of the first one failed
 */
public record DeliveryReceipt(SyncId syncId, boolean isNew) {

    /** Refuses null. */
    public DeliveryReceipt {
        Objects.requireNonNull(syncId, "syncId");
    }
}
