package dev.pao.store.delivery;

import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRequest;
import java.util.Optional;

/**
 * The record of webhook deliveries. Promises, beside those of {@link dev.pao.store.CatalogStore}:
 *
 * <ol>
 *   <li>An accepted delivery and the sync that answers it are durable together when the call returns.
 *   <li>The same key is accepted once: a later call gives the first one's sync and stores nothing, also when both
 *       arrive at the same time.
 *   <li>If the sync that answered a key failed, the next delivery with that key gets a new sync.
 *   <li>A delivery may join a sync that is still waiting; if that one is no longer running, it gets one of its own.
 *   <li>A delivery that is only noted never stands in the way of accepting its key later.
 * </ol>
 *
 * <p>Every method throws {@link dev.pao.store.StoreException} if the store can't be reached.
 */
public interface DeliveryLedger {

    /**
     * Accepts a delivery that asks for a sync.
     *
     * @param delivery what came in
     * @param joining a waiting sync that would answer it too; empty for none
     * @param request what a new sync record starts with
     */
    DeliveryReceipt accept(Delivery delivery, Optional<SyncId> joining, SyncRequest request);

    /** Notes a delivery that asks for nothing: one that is ignored, or whose signature is wrong. */
    void note(Delivery delivery, String outcome);

    /** The sync that answers a key, if it was accepted. */
    Optional<SyncId> answer(DeliveryKey key);

    /** The delivery that a sync answers first; empty for a sync that was not asked for by one. */
    Optional<DeliveryKey> deliveryOf(SyncId syncId);
}
