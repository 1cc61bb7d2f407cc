package dev.pao.testkit.store;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncRecord;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.internal.Together;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link CatalogStore} that only a store which outlives its process can keep. */
public interface DurableStoreContract extends StoreUnderTest {

    /**
     * Opens what {@link #open} opened last once more, as another process would: also while the first one is open. The
     * contract closes it.
     */
    CatalogStore reopen();

    /** Texts that no message may hold, such as the password of the database; none by default. */
    default List<String> secrets() {
        return List.of();
    }

    /** Promise 10. */
    @Test
    @DisplayName("10. What was published survives the process")
    default void whatWasPublishedSurvivesTheProcess() {
        CatalogSnapshot before;
        SyncRecord finished;
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            finished = Ledgers.completed(store.syncs().open(Ledgers.request()), 1);
            store.publish(publication(1)
                    .put(UnusualItems.item())
                    .reject("catalog/broken.yaml")
                    .override(Decisions.holding("other").withPin(Decisions.pin(1)))
                    .complete(finished)
                    .tell(Ledgers.failure(finished))
                    .build());
            before = store.snapshot();
        }
        try (CatalogStore store = reopen()) {
            assertThat(store.snapshot().published()).isEqualTo(before.published());
            assertThat(store.snapshot().overrides()).isEqualTo(before.overrides());
            assertThat(store.history().at(1).map(CatalogSnapshot::items)).contains(before.items());
            assertThat(store.snapshot().items()).isEqualTo(before.items());
            assertThat(store.snapshot().rejected()).isEqualTo(before.rejected());
            assertThat(store.syncs().find(finished.id())).contains(finished);
            assertThat(store.outbox().waiting("slack")).isEqualTo(1);
        }
    }

    /** Promises 10 and 2 of the delivery ledger. */
    @Test
    @DisplayName("10. An accepted delivery and an opened sync survive the process")
    default void anAcceptedDeliverySurvivesTheProcess() {
        SyncRecord running;
        try (CatalogStore store = open()) {
            store.deliveries().accept(Ledgers.push("1", "a"), Optional.empty(), Ledgers.request());
            running = store.syncs().running().get(0);
        }
        try (CatalogStore store = reopen()) {
            assertThat(store.syncs().running()).containsExactly(running);
            assertThat(store.deliveries().answer(Ledgers.push("1", "a").key())).contains(running.id());
        }
    }

    /** What {@link CatalogStore#refresh} says. */
    @Test
    @DisplayName("What another process published appears after a refresh, and not before")
    default void whatAnotherPublishedAppearsAfterARefresh() {
        try (CatalogStore one = open();
                CatalogStore other = reopen()) {
            CatalogItem item = CatalogItems.mysqlDatabase();
            one.publish(publication(1)
                    .put(item)
                    .put(CatalogItems.named("gone", "1.0.0"))
                    .build());
            assertThat(other.snapshot().commit()).isEmpty();
            assertThat(other.refresh().items()).isEqualTo(one.snapshot().items());
            one.publish(publication(2)
                    .after(1)
                    .deactivate("gone")
                    .reject("catalog/a.yaml")
                    .override(Decisions.holding("mysql-database"))
                    .build());
            assertThat(other.refresh().items()).isEqualTo(one.snapshot().items());
            assertThat(other.snapshot().rejected()).isEqualTo(one.snapshot().rejected());
            assertThat(other.snapshot().published()).isEqualTo(one.snapshot().published());
            assertThat(other.snapshot().holds()).containsExactly(Decisions.hold("mysql-database"));
            one.publish(publication(3).after(2).build());
            assertThat(other.refresh().overrides()).isEqualTo(Overrides.NONE);
            assertThat(other.snapshot().rejected()).isEmpty();
        }
    }

    /** Promise 3, from two processes at once. */
    @Test
    @DisplayName("3. Of two processes that expect the same revision at the same time exactly one publishes")
    default void ofTwoProcessesOnePublishes() {
        try (CatalogStore one = open();
                CatalogStore other = reopen()) {
            for (int round = 0; round < 5; round++) {
                int before = round;
                List<Boolean> published = Together.run(List.of(
                        () -> isPublished(one, before, before + 1, "from-one"),
                        () -> isPublished(other, before, before + 1, "from-other")));
                assertThat(published).containsExactlyInAnyOrder(true, false);
            }
            assertThat(one.refresh().items()).isEqualTo(other.refresh().items());
        }
    }

    /** Promise 3, for a process that was slow. */
    @Test
    @DisplayName(
            "3. A slow process can't publish what it planned on an earlier revision, also when the commit is served "
                    + "again on which it was planned")
    default void aSlowProcessCanNotPublishAnOlderSnapshot() {
        try (CatalogStore slow = open();
                CatalogStore other = reopen()) {
            slow.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            Publication planned = publication(2)
                    .after(slow.snapshot())
                    .deactivate("mysql-database")
                    .build();
            other.publish(publication(3).after(1).build());
            other.publish(publication(1).after(2).build());
            assertThat(slow.publish(planned)).isEqualTo(new PublishOutcome.Superseded(3, Optional.of(commit(1))));
            assertThat(slow.refresh().items()).hasSize(1);
            assertThat(slow.history().recent(10, CatalogHistory.NEWEST)).hasSize(3);
        }
    }

    /** Promise 9, between processes. */
    @Test
    @DisplayName("9. At most one turn is held at a time, whichever process asks")
    default void atMostOneTurnIsHeldAmongProcesses() {
        try (CatalogStore one = open();
                CatalogStore other = reopen()) {
            SyncTurn turn = one.tryTurn().orElseThrow();
            assertThat(other.tryTurn()).isEmpty();
            turn.close();
            try (SyncTurn next = other.tryTurn().orElseThrow()) {
                assertThat(next).isNotNull();
                assertThat(one.tryTurn()).isEmpty();
            }
        }
    }

    /** Promise 1 of the sync ledger, between processes. */
    @Test
    @DisplayName("An opened sync has an id that no other has, whichever process opens it")
    default void syncIdsAreUniqueAmongProcesses() {
        try (CatalogStore one = open();
                CatalogStore other = reopen()) {
            List<Callable<Integer>> tasks = List.of(() -> openFive(one), () -> openFive(other));
            Together.run(tasks);
            assertThat(one.syncs().recent(100))
                    .extracting(SyncRecord::id)
                    .hasSize(10)
                    .doesNotHaveDuplicates();
        }
    }

    /** Promise 12. */
    @Test
    @DisplayName("12. A failure of what is underneath is a StoreException whose message holds no secret")
    default void aFailureUnderneathIsAStoreException() {
        CatalogStore store = open();
        store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
        store.close();
        assertThat(store.snapshot().items()).hasSize(1);
        List.<Callable<?>>of(
                        store::refresh,
                        store::tryTurn,
                        () -> store.publish(publication(2).after(1).build()),
                        () -> store.syncs().open(Ledgers.request()),
                        () -> store.deliveries().answer(Ledgers.push("", "1").key()))
                .forEach(call -> assertThatThrownBy(call::call)
                        .isInstanceOf(StoreException.class)
                        .satisfies(failure -> secrets()
                                .forEach(secret -> assertThat(failure)
                                        .hasMessageNotContaining(secret)
                                        .hasStackTraceContaining("StoreException"))));
    }

    private static boolean isPublished(CatalogStore store, int before, int number, String name) {
        PublicationBuilder publication = publication(number).put(CatalogItems.named(name, number + ".0.0"));
        if (before > 0) {
            publication.after(before);
        }
        return store.publish(publication.build()) instanceof PublishOutcome.Published;
    }

    private static int openFive(CatalogStore store) {
        IntStream.range(0, 5).forEach(round -> store.syncs().open(Ledgers.request()));
        return 5;
    }
}
