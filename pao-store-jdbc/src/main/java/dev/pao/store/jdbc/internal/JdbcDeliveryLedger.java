package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The record of webhook deliveries in a database. */
public final class JdbcDeliveryLedger implements DeliveryLedger {

    /** Each attempt fails only if the row of the key was replaced at that very moment. */
    private static final int ATTEMPTS = 10;

    private final Database database;

    /** The ledger of one database. */
    public JdbcDeliveryLedger(Database database) {
        this.database = database;
    }

    @Override
    public DeliveryReceipt accept(Delivery delivery, Optional<SyncId> joining, SyncRequest request) {
        return database.write("accept a delivery", handle -> {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Long> row = DeliveryTable.insertAccepted(handle, delivery);
                if (row.isPresent()) {
                    SyncId answer = joinOrOpen(handle, joining, request);
                    DeliveryTable.answer(handle, row.get(), answer);
                    return new DeliveryReceipt(answer, true);
                }
                Optional<SyncId> earlier = earlierAnswer(handle, delivery.key());
                if (earlier.isPresent()) {
                    return new DeliveryReceipt(earlier.get(), false);
                }
            }
            throw new StoreException("can't accept a delivery in `" + database.name()
                    + "`: too many with its key arrive at once; deliver it again");
        });
    }

    @Override
    public void note(Delivery delivery, String outcome) {
        database.change("note a delivery", handle -> DeliveryTable.insertNote(handle, delivery, outcome));
    }

    @Override
    public Optional<SyncId> answer(DeliveryKey key) {
        return database.look("find a delivery", handle -> DeliveryTable.answerOf(handle, key));
    }

    @Override
    public Optional<DeliveryKey> deliveryOf(SyncId syncId) {
        return database.look("find the delivery of a sync", handle -> DeliveryTable.firstOf(handle, syncId));
    }

    private static SyncId joinOrOpen(Handle handle, Optional<SyncId> joining, SyncRequest request) {
        return joining.filter(
                        waiting -> SyncTable.lockedStatus(handle, waiting).equals(Optional.of(SyncStatus.RUNNING)))
                .orElseGet(() -> SyncTable.open(handle, request).id());
    }

    /** The sync that answers a key; where that one failed, none, and its row is out of the way. */
    private static Optional<SyncId> earlierAnswer(Handle handle, DeliveryKey key) {
        Optional<DeliveryTable.Accepted> earlier = DeliveryTable.lockAccepted(handle, key);
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        SyncId syncId = earlier.get().syncId();
        if (SyncTable.lockedStatus(handle, syncId).equals(Optional.of(SyncStatus.FAILED))) {
            DeliveryTable.retire(handle, earlier.get());
            return Optional.empty();
        }
        return Optional.of(syncId);
    }
}
