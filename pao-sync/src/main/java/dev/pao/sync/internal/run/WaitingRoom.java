package dev.pao.sync.internal.run;

import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.SyncSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The syncs that were asked for and not begun. A delivery joins one that waits in this process; once a sync has
 * collected what waits, before its fetch, the next delivery gets a record of its own, so that no delivery is answered by
 * a fetch that came before it. (Another host may collect a record that is joined here a moment later; the sync that the
 * delivery rings for runs all the same.)
 */
final class WaitingRoom {

    private final CatalogStore store;
    private final SyncSource source;
    private final Clock clock;
    private Optional<SyncId> waiting = Optional.empty();

    WaitingRoom(CatalogStore store, SyncSource source, Clock clock) {
        this.store = store;
        this.source = source;
        this.clock = clock;
    }

    synchronized DeliveryReceipt deliver(Delivery delivery) {
        DeliveryReceipt receipt = store.deliveries().accept(delivery, waiting, request(SyncTrigger.WEBHOOK));
        if (receipt.isNew()) {
            waiting = Optional.of(receipt.syncId());
        }
        return receipt;
    }

    synchronized SyncRecord open(SyncTrigger trigger) {
        return store.syncs().open(request(trigger));
    }

    /** All syncs that were asked for until now, here or elsewhere, also by a process that died; oldest first. */
    synchronized List<SyncRecord> collect() {
        List<SyncRecord> running = store.syncs().running();
        waiting = Optional.empty();
        return running;
    }

    /** All syncs that nobody answered yet. */
    List<SyncRecord> running() {
        return store.syncs().running();
    }

    private SyncRequest request(SyncTrigger trigger) {
        return new SyncRequest(trigger, source.repositoryUrl(), source.branch(), clock.instant());
    }
}
