package dev.pao.testkit.store;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishOutcome;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.SyncTurn;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.internal.Together;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The promises of {@link CatalogStore}, by their numbers; those on what comes back of a publication are in {@link
 * CatalogContentContract}, those on revisions in {@link CatalogRevisionContract}, those on durability in {@link DurableStoreContract}.
 */
public interface CatalogStoreContract extends StoreUnderTest {

    /** Promise 1. */
    @Test
    @DisplayName("1. A new store is empty: no commit, no items, no syncs, no deliveries, no events")
    default void aNewStoreIsEmpty() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            CatalogSnapshot snapshot = store.refresh();
            assertThat(snapshot.commit()).isEmpty();
            assertThat(snapshot.revision()).isZero();
            assertThat(snapshot.overrides()).isEqualTo(Overrides.NONE);
            assertThat(snapshot.publishedAt()).isEmpty();
            assertThat(snapshot.items()).isEmpty();
            assertThat(snapshot.rejected()).isEmpty();
            assertThat(store.syncs().recent(10)).isEmpty();
            assertThat(store.deliveries().answer(Ledgers.push("", "1").key())).isEmpty();
            assertThat(store.outbox().waiting("slack")).isZero();
        }
    }

    /** Promise 2: whole, for what one publication holds. */
    @Test
    @DisplayName("2. A publication becomes visible whole: items, history, rejected files, pin and holds, sync "
            + "records and events, together with its commit")
    default void aPublicationBecomesVisibleWhole() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            SyncRecord finished = Ledgers.completed(store.syncs().open(Ledgers.request()), 1);
            CatalogItem item = CatalogItems.mysqlDatabase();
            PublishOutcome outcome = store.publish(publication(1)
                    .put(item)
                    .reject("catalog/broken.yaml")
                    .override(Decisions.holding("other"))
                    .complete(finished)
                    .tell(Ledgers.failure(finished))
                    .build());
            assertThat(outcome).isEqualTo(new PublishOutcome.Published(store.snapshot()));
            assertThat(store.snapshot().commit()).contains(commit(1));
            assertThat(store.snapshot().publishedAt()).contains(momentOf(1));
            assertThat(store.snapshot().item(item.name()).map(PublishedItem::item))
                    .contains(item);
            assertThat(store.snapshot().rejected())
                    .extracting(RejectedFile::path)
                    .containsExactly("catalog/broken.yaml");
            assertThat(store.snapshot().holds()).extracting(ItemHold::item).containsExactly("other");
            assertThat(store.version(item.name(), item.version())).contains(item);
            assertThat(store.history().of(item.name(), 10)).hasSize(1);
            assertThat(store.syncs().find(finished.id())).contains(finished);
            assertThat(store.outbox().waiting("slack")).isEqualTo(1);
        }
    }

    /** Promise 2: whole, for who reads meanwhile. */
    @Test
    @DisplayName("2. A publication becomes visible whole, also to who reads while it is published")
    default void aReaderNeverSeesHalfOfAPublication() {
        try (CatalogStore store = open()) {
            int last = 20;
            Callable<Boolean> writer = () -> {
                IntStream.rangeClosed(1, last).forEach(number -> store.publish(TwinItems.publicationOf(number)));
                return true;
            };
            Callable<Boolean> reader = () -> {
                boolean whole = true;
                while (!store.snapshot().commit().equals(Optional.of(commit(last)))) {
                    whole &= TwinItems.isWhole(store.snapshot());
                    Thread.onSpinWait();
                }
                return whole && TwinItems.isWhole(store.snapshot());
            };
            assertThat(Together.run(List.of(writer, reader))).containsOnly(true);
        }
    }

    /** Promise 2: not at all. */
    @Test
    @DisplayName("2. A publication becomes visible not at all if a part of it can't be stored")
    default void aPublicationThatIsRefusedLeavesNothing() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            CatalogItem item = CatalogItems.mysqlDatabase();
            SyncRecord never = SyncRecord.running(SyncId.of(LocalDate.of(2025, 8, 16), 7), Ledgers.request());
            assertThatThrownBy(() -> store.publish(publication(1)
                            .put(item)
                            .tell(Ledgers.failure(never))
                            .complete(Ledgers.completed(never, 1))
                            .build()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.refresh().commit()).isEmpty();
            assertThat(store.snapshot().items()).isEmpty();
            assertThat(store.version(item.name(), item.version())).isEmpty();
            assertThat(store.outbox().waiting("slack")).isZero();
        }
    }

    /** Promise 3. */
    @Test
    @DisplayName("3. A publication whose expected revision is not the served one changes nothing and says what is "
            + "served")
    default void aPublicationThatExpectsAnotherRevisionChangesNothing() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            CatalogSnapshot before = store.snapshot();
            PublishOutcome outcome = store.publish(
                    publication(3).after(2).deactivate("mysql-database").build());
            assertThat(outcome).isEqualTo(new PublishOutcome.Superseded(1, Optional.of(commit(1))));
            assertThat(store.refresh().commit()).contains(commit(1));
            assertThat(store.snapshot().items()).isEqualTo(before.items());
        }
    }

    /** Promise 3, for a host that planned before the catalog was set back to the commit that it planned on. */
    @Test
    @DisplayName("3. A publication whose expected revision is not the served one changes nothing, also when the commit "
            + "is served again on which it was planned")
    default void aCommitThatIsServedAgainIsAnotherRevision() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            store.publish(publication(2).after(1).deactivate("mysql-database").build());
            store.publish(publication(1).after(2).build());
            PublishOutcome outcome = store.publish(
                    publication(3).after(1).put(CatalogItems.mysqlDatabase()).build());
            assertThat(outcome).isEqualTo(new PublishOutcome.Superseded(3, Optional.of(commit(1))));
            assertThat(store.refresh().revision()).isEqualTo(3);
            assertThat(store.snapshot().items()).isEmpty();
        }
    }

    /** Promise 3, from two threads at once. */
    @Test
    @DisplayName("3. Of two publications that expect the same revision at the same time exactly one is published")
    default void ofTwoThatExpectTheSameRevisionOneWins() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).build());
            List<PublishOutcome> outcomes = Together.run(IntStream.range(2, 6)
                    .mapToObj(number -> (Callable<PublishOutcome>) () -> store.publish(publication(number)
                            .after(1)
                            .put(CatalogItems.named("item-" + number, "1.0.0"))
                            .build()))
                    .toList());
            assertThat(outcomes)
                    .filteredOn(PublishOutcome.Published.class::isInstance)
                    .hasSize(1);
            assertThat(store.refresh().items()).hasSize(1);
        }
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. A snapshot never changes once it was given out")
    default void aSnapshotNeverChanges() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            CatalogSnapshot snapshot = store.snapshot();
            store.publish(publication(2)
                    .after(1)
                    .put(CatalogItems.mysqlDatabase("2.0.0"))
                    .reject("catalog/a.yaml")
                    .build());
            assertThat(snapshot.commit()).contains(commit(1));
            assertThat(snapshot.rejected()).isEmpty();
            assertThat(snapshot.items())
                    .extracting(published -> published.item().version())
                    .containsExactly(SemanticVersion.of("1.0.0"));
        }
    }

    /** Promise 9. */
    @Test
    @DisplayName("9. At most one turn is held at a time; it is free again when it is closed")
    default void atMostOneTurnIsHeld() {
        try (CatalogStore store = open()) {
            SyncTurn turn = store.tryTurn().orElseThrow();
            assertThat(store.tryTurn()).isEmpty();
            turn.close();
            SyncTurn next = store.tryTurn().orElseThrow();
            turn.close();
            assertThat(store.tryTurn()).as("closing a turn again does nothing").isEmpty();
            next.close();
        }
    }

    /** Promise 11. */
    @Test
    @DisplayName("11. All methods may be called from any thread")
    default void allMethodsMayBeCalledFromAnyThread() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int hook = thread;
                tasks.add(() -> {
                    for (int round = 0; round < 5; round++) {
                        SyncRecord sync = store.syncs().open(Ledgers.request());
                        store.syncs().finish(sync.failed(momentOf(1), "away"), List.of(Ledgers.failure(sync)));
                        store.deliveries()
                                .accept(Ledgers.push("" + hook, "" + round), Optional.empty(), Ledgers.request());
                        store.outbox().claim("slack", 3, momentOf(2), Duration.ofMinutes(1));
                        store.refresh();
                    }
                    return store.syncs().running().size();
                });
            }
            Together.run(tasks);
            assertThat(store.syncs().recent(100)).hasSize(40);
            assertThat(store.outbox().waiting("slack")).isEqualTo(20);
        }
    }

    /** What {@link CatalogStore#close} says. */
    @Test
    @DisplayName("A snapshot that was given out stays usable after the store was closed; closing again does nothing")
    default void aSnapshotStaysUsableAfterClose() {
        CatalogStore store = open();
        store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
        CatalogSnapshot snapshot = store.snapshot();
        store.close();
        store.close();
        assertThat(snapshot.items()).hasSize(1);
    }
}
