package dev.pao.testkit.store;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.history.Revision;
import dev.pao.store.override.Decision;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncId;
import dev.pao.testkit.CatalogItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises 13 to 15 of {@link CatalogStore}: what a snapshot knows of its publication. */
public interface CatalogRevisionContract extends StoreUnderTest {

    /** Promise 13. */
    @Test
    @DisplayName("13. Every publication raises the revision by one, also one of a commit that was served before")
    default void everyPublicationRaisesTheRevision() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            assertThat(store.snapshot().revision()).isEqualTo(1);
            store.publish(publication(2).after(1).build());
            assertThat(store.snapshot().revision()).isEqualTo(2);
            store.publish(publication(1).after(2).build());
            assertThat(store.snapshot().revision()).isEqualTo(3);
            store.publish(publication(1).after(3).build());
            assertThat(store.refresh().revision()).isEqualTo(4);
            assertThat(store.snapshot().commit()).contains(commit(1));
        }
    }

    /** Promise 14, for holds. */
    @Test
    @DisplayName("14. The holds are those of the last publication, and they are in its snapshot")
    default void theHoldsAreThoseOfTheLastPublication() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).override(Decisions.holding("b", "a")).build());
            CatalogSnapshot first = store.snapshot();
            assertThat(first.holds()).containsExactly(Decisions.hold("a"), Decisions.hold("b"));
            ItemHold open = new ItemHold(
                    "a", Decisions.hold("a").version(), Decision.of("op", "on call", momentOf(2)), Optional.empty());
            Overrides second = Decisions.holding("c").withHold(open);
            store.publish(publication(2).after(1).override(second).build());
            assertThat(store.refresh().overrides()).isEqualTo(second);
            assertThat(first.holds()).hasSize(2);
            store.publish(publication(3).after(2).build());
            assertThat(store.refresh().holds()).isEmpty();
            store.publish(publication(4).after(3).override(second).build());
            assertThat(store.refresh().holds()).isEqualTo(second.holds());
        }
    }

    /** Promise 14, for the pin. */
    @Test
    @DisplayName("14. The pin is that of the last publication, and it is in its snapshot")
    default void thePinIsThatOfTheLastPublication() {
        try (CatalogStore store = open()) {
            store.publish(publication(1).build());
            assertThat(store.snapshot().pin()).isEmpty();
            Overrides pinned = Decisions.holding("a").withPin(Decisions.pin(1));
            store.publish(publication(1).after(1).override(pinned).build());
            assertThat(store.refresh().overrides()).isEqualTo(pinned);
            Overrides later = pinned.withPin(Decisions.pin(1).withNewestHead(commit(7)));
            store.publish(publication(1).after(2).override(later).build());
            assertThat(store.refresh().pin()).isEqualTo(later.pin());
            store.publish(publication(7).after(3).build());
            assertThat(store.refresh().pin()).isEmpty();
        }
    }

    /** Promise 15. */
    @Test
    @DisplayName("15. A snapshot says whose commit is served and why it was published")
    default void aSnapshotSaysWhoseCommitIsServedAndWhy() {
        try (CatalogStore store = open()) {
            Decision decision = Decisions.decision();
            List<PublicationCause> causes = List.of(
                    new PublicationCause.Synced(SyncId.of(LocalDate.of(2025, 8, 16), 1)),
                    new PublicationCause.RolledBack(decision),
                    new PublicationCause.Unpinned(Decision.of("op", "mended", momentOf(3))),
                    new PublicationCause.Held("item", decision),
                    new PublicationCause.Released("item", decision),
                    new PublicationCause.Unrecorded());
            for (int number = 1; number <= causes.size(); number++) {
                PublicationCause cause = causes.get(number - 1);
                store.publish(
                        publication(number).after(number - 1L).because(cause).build());
                Revision expected = new Revision(number, Commits.origin(number), momentOf(number), cause);
                assertThat(store.snapshot().published()).contains(expected);
                assertThat(store.refresh().published()).contains(expected);
            }
        }
    }
}
