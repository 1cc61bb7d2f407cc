package dev.pao.testkit.store;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CatalogStore;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncLedger;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.testkit.internal.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link SyncLedger}, by their numbers. */
public interface SyncLedgerContract extends StoreUnderTest {

    /** Promise 1. */
    @Test
    @DisplayName("1. An opened sync has an id that no other has: the UTC day of its request and the next number of "
            + "that day")
    default void anOpenedSyncIsNumberedWithinItsDay() {
        try (CatalogStore store = open()) {
            assertThat(openedAt(store, "2025-08-16T00:00:00Z")).isEqualTo("sync-20250816-001");
            assertThat(openedAt(store, "2025-08-16T23:59:59.999999Z")).isEqualTo("sync-20250816-002");
            assertThat(openedAt(store, "2025-08-17T00:00:00Z")).isEqualTo("sync-20250817-001");
            assertThat(openedAt(store, "2025-08-16T12:00:00Z")).isEqualTo("sync-20250816-003");
        }
    }

    /** Promise 1, from several threads at once. */
    @Test
    @DisplayName("1. An opened sync has an id that no other has, also when several are opened at the same time")
    default void syncsOpenedTogetherHaveIdsOfTheirOwn() {
        try (CatalogStore store = open()) {
            Callable<String> open =
                    () -> store.syncs().open(Ledgers.request()).id().text();
            List<String> ids =
                    Together.run(IntStream.range(0, 8).mapToObj(i -> open).toList());
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                            .mapToObj(number -> "sync-20250816-00" + number)
                            .collect(Collectors.toList()));
        }
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. An opened sync is durable when the call returns, and running until it is finished")
    default void anOpenedSyncIsRunningUntilItIsFinished() {
        try (CatalogStore store = open()) {
            SyncRecord first = store.syncs().open(Ledgers.request());
            SyncRecord second = store.syncs().open(Ledgers.request());
            assertThat(first.status()).isEqualTo(SyncStatus.RUNNING);
            assertThat(first.request()).isEqualTo(Ledgers.request());
            assertThat(store.syncs().find(first.id())).contains(first);
            assertThat(store.syncs().running()).containsExactly(first, second);
            store.syncs().finish(first.failed(momentOf(1), "away"), List.of());
            assertThat(store.syncs().running()).containsExactly(second);
        }
    }

    /** Promise 3. */
    @Test
    @DisplayName("3. A record comes back as it was finished: counts, files and diagnostics included")
    default void aRecordComesBackAsItWasFinished() {
        try (CatalogStore store = open()) {
            SyncRecord completed =
                    Ledgers.completed(store.syncs().open(Ledgers.request()), 2).withMessage("history was rewritten");
            SyncRecord failed = store.syncs()
                    .open(Ledgers.request())
                    .withProgress(Optional.of(commit(1)), completed.files())
                    .failed(momentOf(3), "the repository is away");
            store.syncs().finish(completed, List.of());
            store.syncs().finish(failed, List.of());
            assertThat(store.syncs().find(completed.id())).contains(completed);
            assertThat(store.syncs().find(failed.id())).contains(failed);
        }
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. Finishing a sync and writing its events is one step: both are visible or neither")
    default void aSyncIsFinishedTogetherWithItsEvents() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            SyncRecord sync = store.syncs().open(Ledgers.request());
            SyncRecord never = SyncRecord.running(SyncId.of(LocalDate.of(2025, 8, 16), 99), Ledgers.request());
            store.syncs().finish(sync.failed(momentOf(1), "away"), List.of(Ledgers.failure(sync)));
            assertThat(store.outbox().waiting("slack")).isEqualTo(1);
            assertThatThrownBy(() ->
                            store.syncs().finish(never.failed(momentOf(1), "away"), List.of(Ledgers.failure(never))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.syncs().find(never.id())).isEmpty();
            assertThat(store.outbox().waiting("slack")).isEqualTo(1);
        }
    }

    /** Promise 5. */
    @Test
    @DisplayName("5. A sync that is finished stays as it is; finishing it again changes nothing")
    default void aFinishedSyncStaysAsItIs() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            SyncRecord sync = store.syncs().open(Ledgers.request());
            SyncRecord failed = sync.failed(momentOf(1), "away");
            store.syncs().finish(failed, List.of());
            store.syncs().finish(sync.failed(momentOf(2), "still away"), List.of(Ledgers.failure(sync)));
            store.publish(publication(1).complete(Ledgers.completed(sync, 1)).build());
            assertThat(store.syncs().find(sync.id())).contains(failed);
            assertThat(store.outbox().waiting("slack")).isZero();
        }
    }

    /** Promise 6. */
    @Test
    @DisplayName("6. Recent syncs come newest first, without their files")
    default void recentSyncsComeNewestFirst() {
        try (CatalogStore store = open()) {
            SyncRecord first = store.syncs().open(Ledgers.request());
            SyncRecord second = store.syncs().open(Ledgers.request());
            SyncRecord third = store.syncs().open(Ledgers.request());
            assertThat(store.syncs().recent(2)).containsExactly(third, second);
            assertThat(store.syncs().recent(10)).containsExactly(third, second, first);
            SyncRecord finished = Ledgers.completed(second, 1);
            assertThat(finished.files()).isNotEmpty();
            store.publish(publication(1).complete(finished).build());
            assertThat(store.syncs().recent(2)).containsExactly(third, finished.withoutFiles());
        }
    }

    private static String openedAt(CatalogStore store, String moment) {
        return store.syncs().open(Ledgers.request(Instant.parse(moment))).id().text();
    }
}
