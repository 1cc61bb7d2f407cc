package dev.pao.testkit.store;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.Commits.origin;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.sync.SyncCounts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link CatalogHistory}, by their numbers. */
public interface CatalogHistoryContract extends StoreUnderTest {

    /** Promise 1. */
    @Test
    @DisplayName("1. Revisions come newest first, each as it was published: commit, author, moment, cause and counts")
    default void revisionsComeNewestFirst() {
        try (CatalogStore store = open()) {
            List<Publication> row = PastCatalogs.row();
            row.forEach(store::publish);
            List<CatalogRevision> recent = store.history().recent(10, CatalogHistory.NEWEST);
            assertThat(recent)
                    .extracting(CatalogRevision::revision)
                    .containsExactly(
                            row.get(4).revision(),
                            row.get(3).revision(),
                            row.get(2).revision(),
                            row.get(1).revision(),
                            row.get(0).revision());
            assertThat(recent)
                    .extracting(CatalogRevision::counts)
                    .containsExactly(
                            new SyncCounts(0, 0, 0, 0),
                            new SyncCounts(1, 0, 0, 1),
                            new SyncCounts(0, 0, 1, 2),
                            new SyncCounts(0, 1, 0, 1),
                            new SyncCounts(2, 0, 0, 1));
        }
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. A page of revisions ends where the next one begins, also when something is published between the "
            + "two")
    default void pagesOfRevisionsMeet() {
        try (CatalogStore store = open()) {
            List<Publication> row = PastCatalogs.row();
            row.subList(0, 4).forEach(store::publish);
            List<CatalogRevision> first = store.history().recent(2, CatalogHistory.NEWEST);
            store.publish(row.get(4));
            List<CatalogRevision> second =
                    store.history().recent(10, first.get(1).revision().number());
            assertThat(first).extracting(page -> page.revision().number()).containsExactly(4L, 3L);
            assertThat(second).extracting(page -> page.revision().number()).containsExactly(2L, 1L);
            assertThat(store.history().recent(10, 1)).isEmpty();
        }
    }

    /** Promise 3. */
    @Test
    @DisplayName("3. What was served at a revision comes back whole: items, rejected files, pin and holds, and nothing "
            + "of another revision")
    default void whatWasServedAtARevisionComesBackWhole() {
        try (CatalogStore store = open()) {
            List<CatalogSnapshot> served = new ArrayList<>();
            for (Publication publication : PastCatalogs.row()) {
                store.publish(publication);
                served.add(store.snapshot());
            }
            for (CatalogSnapshot then : served) {
                assertSame(store.history().at(then.revision()).orElseThrow(), then);
            }
        }
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. What was served at a commit is its last revision")
    default void whatWasServedAtACommitIsItsLastRevision() {
        try (CatalogStore store = open()) {
            PastCatalogs.row().forEach(store::publish);
            assertThat(store.history().at(commit(1)).map(CatalogSnapshot::revision))
                    .contains(5L);
            assertThat(store.history().at(commit(2)).map(CatalogSnapshot::revision))
                    .contains(2L);
        }
    }

    /** Promise 5. */
    @Test
    @DisplayName("5. The history of a name has each content and each removal of it, newest first, with revision, "
            + "version, commit, author, path and cause")
    default void theHistoryOfANameHasEachContentAndRemoval() {
        try (CatalogStore store = open()) {
            List<Publication> row = PastCatalogs.row();
            row.forEach(store::publish);
            List<ItemRevision> history = store.history().of("mysql-database", 10);
            assertThat(history)
                    .extracting(ItemRevision::revision)
                    .containsExactly(
                            row.get(3).revision(),
                            row.get(2).revision(),
                            row.get(1).revision(),
                            row.get(0).revision());
            assertThat(history.get(0).content().map(ItemContent::origin)).contains(origin(1));
            assertThat(history.get(1).content()).isEmpty();
            assertThat(history.get(2).content().map(ItemContent::version)).contains(SemanticVersion.of("1.1.0"));
            assertThat(history.get(2).content().map(ItemContent::origin)).contains(origin(2));
            assertThat(history.get(3).content().map(ItemContent::path))
                    .contains("catalog/databases/mysql-database.yaml");
            assertThat(store.history().of("mysql-database", 1)).isEqualTo(history.subList(0, 1));
            assertThat(store.history().of("other", 10)).hasSize(1);
        }
    }

    /** Promise 6. */
    @Test
    @DisplayName("6. Of a revision that never was, a commit that never was served and a name that never was published, "
            + "there is nothing")
    default void ofWhatNeverWasThereIsNothing() {
        try (CatalogStore store = open()) {
            assertThat(store.history().recent(10, CatalogHistory.NEWEST)).isEmpty();
            PastCatalogs.row().forEach(store::publish);
            assertThat(store.history().at(0)).isEmpty();
            assertThat(store.history().at(6)).isEmpty();
            assertThat(store.history().at(commit(9))).isEmpty();
            assertThat(store.history().of("nobody", 10)).isEmpty();
            store.publish(publication(9).after(1).deactivate("other").build());
            assertThat(store.history().at(commit(9)))
                    .as("a superseded publication")
                    .isEmpty();
        }
    }

    private static void assertSame(CatalogSnapshot found, CatalogSnapshot served) {
        assertThat(found.published()).isEqualTo(served.published());
        assertThat(found.items()).isEqualTo(served.items());
        assertThat(found.rejected()).isEqualTo(served.rejected());
        assertThat(found.overrides()).isEqualTo(served.overrides());
    }
}
