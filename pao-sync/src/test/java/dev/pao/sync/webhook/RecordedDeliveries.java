package dev.pao.sync.webhook;

import dev.pao.store.StoreException;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger that shows what was noted and accepted, and can be down. */
final class RecordedDeliveries implements DeliveryLedger {

    /** One note. */
    record Note(Delivery delivery, String outcome) {}

    final List<Note> notes = new CopyOnWriteArrayList<>();
    final List<Delivery> accepted = new CopyOnWriteArrayList<>();
    private final DeliveryLedger ledger;
    private volatile boolean down;

    RecordedDeliveries(DeliveryLedger ledger) {
        this.ledger = ledger;
    }

    void goDown() {
        down = true;
    }

    @Override
    public DeliveryReceipt accept(Delivery delivery, Optional<SyncId> joining, SyncRequest request) {
        checkUp();
        accepted.add(delivery);
        return ledger.accept(delivery, joining, request);
    }

    @Override
    public void note(Delivery delivery, String outcome) {
        checkUp();
        notes.add(new Note(delivery, outcome));
    }

    @Override
    public Optional<SyncId> answer(DeliveryKey key) {
        return ledger.answer(key);
    }

    @Override
    public Optional<DeliveryKey> deliveryOf(SyncId syncId) {
        return ledger.deliveryOf(syncId);
    }

    private void checkUp() {
        if (down) {
            throw new StoreException("the database is away");
        }
    }
}
