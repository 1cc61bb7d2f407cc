package dev.pao.store;

import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The deliveries of {@link InMemoryCatalogStore}. A body is not kept: nobody could read it after the process. */
final class InMemoryDeliveryLedger implements DeliveryLedger {

    private final Object lock;
    private final InMemorySyncLedger syncs;
    private final Map<DeliveryKey, SyncId> answers = new LinkedHashMap<>();

    InMemoryDeliveryLedger(Object lock, InMemorySyncLedger syncs) {
        this.lock = lock;
        this.syncs = syncs;
    }

    @Override
    public DeliveryReceipt accept(Delivery delivery, Optional<SyncId> joining, SyncRequest request) {
        synchronized (lock) {
            SyncId earlier = answers.get(delivery.key());
            if (earlier != null && !has(earlier, SyncStatus.FAILED)) {
                return new DeliveryReceipt(earlier, false);
            }
            SyncId answer = joining.filter(waiting -> has(waiting, SyncStatus.RUNNING))
                    .orElseGet(() -> syncs.open(request).id());
            answers.put(delivery.key(), answer);
            return new DeliveryReceipt(answer, true);
        }
    }

    /** Does nothing: a note is for people who read the store later, and this one has no later. */
    @Override
    public void note(Delivery delivery, String outcome) {
        // Nothing to keep; see above.
    }

    @Override
    public Optional<SyncId> answer(DeliveryKey key) {
        synchronized (lock) {
            return Optional.ofNullable(answers.get(key));
        }
    }

    @Override
    public Optional<DeliveryKey> deliveryOf(SyncId syncId) {
        synchronized (lock) {
            return answers.entrySet().stream()
                    .filter(answer -> answer.getValue().equals(syncId))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    private boolean has(SyncId id, SyncStatus status) {
        return syncs.find(id).filter(record -> record.status() == status).isPresent();
    }
}
