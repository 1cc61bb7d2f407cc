package dev.pao.testkit.store;

import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.testkit.internal.Together;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link DeliveryLedger}, by their numbers. */
public interface DeliveryLedgerContract extends StoreUnderTest {

    /** Promise 1. */
    @Test
    @DisplayName("1. An accepted delivery and the sync that answers it are durable together when the call returns")
    default void anAcceptedDeliveryIsThereWithItsSync() {
        try (CatalogStore store = open()) {
            Delivery delivery = Ledgers.push("1", "a");
            DeliveryReceipt receipt = accept(store, delivery);
            assertThat(receipt.isNew()).isTrue();
            assertThat(store.syncs().find(receipt.syncId()).map(SyncRecord::request))
                    .contains(Ledgers.request());
            assertThat(store.deliveries().answer(delivery.key())).contains(receipt.syncId());
            assertThat(store.deliveries().deliveryOf(receipt.syncId())).contains(delivery.key());
        }
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. The same key is accepted once: a later call gives the first one's sync and stores nothing")
    default void theSameKeyIsAcceptedOnce() {
        try (CatalogStore store = open()) {
            DeliveryReceipt first = accept(store, Ledgers.push("1", "a"));
            assertThat(accept(store, Ledgers.push("1", "a"))).isEqualTo(new DeliveryReceipt(first.syncId(), false));
            assertThat(store.syncs().recent(10)).hasSize(1);
            assertThat(accept(store, Ledgers.push("2", "a")).syncId())
                    .as("another hook's delivery with the same id is another one")
                    .isNotEqualTo(first.syncId());
        }
    }

    /** Promise 2, from several threads at once. */
    @Test
    @DisplayName("2. The same key is accepted once, also when both arrive at the same time")
    default void theSameKeyIsAcceptedOnceAlsoAtTheSameTime() {
        try (CatalogStore store = open()) {
            Callable<DeliveryReceipt> accept = () -> accept(store, Ledgers.push("1", "a"));
            List<DeliveryReceipt> receipts =
                    Together.run(IntStream.range(0, 8).mapToObj(i -> accept).toList());
            assertThat(receipts).filteredOn(DeliveryReceipt::isNew).hasSize(1);
            assertThat(receipts)
                    .extracting(DeliveryReceipt::syncId)
                    .containsOnly(receipts.get(0).syncId());
            assertThat(store.syncs().recent(10)).hasSize(1);
        }
    }

    /** Promise 3. */
    @Test
    @DisplayName("3. If the sync that answered a key failed, the next delivery with that key gets a new sync")
    default void afterAFailedSyncTheKeyGetsANewOne() {
        try (CatalogStore store = open()) {
            Delivery delivery = Ledgers.push("1", "a");
            SyncId failed = accept(store, delivery).syncId();
            store.syncs().finish(store.syncs().find(failed).orElseThrow().failed(momentOf(1), "away"), List.of());
            Callable<DeliveryReceipt> again = () -> accept(store, delivery);
            List<DeliveryReceipt> receipts = Together.run(List.of(again, again, again));
            assertThat(receipts).filteredOn(DeliveryReceipt::isNew).hasSize(1);
            assertThat(receipts)
                    .extracting(DeliveryReceipt::syncId)
                    .containsOnly(receipts.get(0).syncId())
                    .doesNotContain(failed);
            assertThat(store.deliveries().answer(delivery.key()))
                    .contains(receipts.get(0).syncId());
        }
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. A delivery may join a sync that is still waiting; if that one is no longer running, it gets one "
            + "of its own")
    default void aDeliveryMayJoinAWaitingSync() {
        try (CatalogStore store = open()) {
            SyncRecord waiting = store.syncs().open(Ledgers.request());
            DeliveryReceipt joined =
                    store.deliveries().accept(Ledgers.push("1", "a"), Optional.of(waiting.id()), Ledgers.request());
            assertThat(joined).isEqualTo(new DeliveryReceipt(waiting.id(), true));
            store.syncs().finish(waiting.failed(momentOf(1), "away"), List.of());
            DeliveryReceipt late =
                    store.deliveries().accept(Ledgers.push("1", "b"), Optional.of(waiting.id()), Ledgers.request());
            assertThat(late.syncId()).isNotEqualTo(waiting.id());
            assertThat(store.syncs().running()).extracting(SyncRecord::id).containsExactly(late.syncId());
        }
    }

    /** Promise 5. */
    @Test
    @DisplayName("5. A delivery that is only noted never stands in the way of accepting its key later")
    default void aNoteNeverStandsInTheWay() {
        try (CatalogStore store = open()) {
            Delivery genuine = Ledgers.push("1", "a");
            Delivery forged = Delivery.forged(genuine.key(), "push", genuine.receivedAt());
            store.deliveries().note(forged, "signature wrong");
            store.deliveries().note(forged, "signature wrong");
            store.deliveries().note(genuine, "accepted");
            assertThat(store.deliveries().answer(genuine.key())).isEmpty();
            assertThat(accept(store, genuine).isNew()).isTrue();
            store.deliveries().note(forged, "signature wrong");
            assertThat(accept(store, genuine).isNew()).isFalse();
        }
    }

    /** What {@link DeliveryLedger#deliveryOf} says. */
    @Test
    @DisplayName("The delivery of a sync is the first that it answers; a sync that none asked for has none")
    default void theDeliveryOfASyncIsTheFirst() {
        try (CatalogStore store = open()) {
            SyncRecord sync = store.syncs().open(Ledgers.request());
            assertThat(store.deliveries().deliveryOf(sync.id())).isEmpty();
            List.of("b", "a")
                    .forEach(id -> store.deliveries()
                            .accept(Ledgers.push("1", id), Optional.of(sync.id()), Ledgers.request()));
            assertThat(store.deliveries().deliveryOf(sync.id()))
                    .contains(Ledgers.push("1", "b").key());
        }
    }

    private static DeliveryReceipt accept(CatalogStore store, Delivery delivery) {
        return store.deliveries().accept(delivery, Optional.empty(), Ledgers.request());
    }
}
