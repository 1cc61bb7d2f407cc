package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogPoint;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Ending;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.control.Rollback;
import dev.pao.sync.control.RollbackOutcome;
import dev.pao.sync.control.RollbackOutcome.RolledBack;
import dev.pao.sync.control.UnpinOutcome;
import dev.pao.sync.plan.CatalogPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class CatalogRollbackTest {

    private static final String WHY = "1.1.0 deletes backups";

    @TempDir
    Path folder;

    private Scene scene;
    private String good;
    private String bad;

    /** One item that changes, one that goes, one that comes and one that stays, in two commits. */
    @BeforeEach
    void open() {
        scene = new Scene(folder);
        good = scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .write("d.yaml", Texts.item("d", "1.0.0"))
                .push();
        scene.syncOnce();
        scene.remote.remove("catalog/b.yaml");
        bad = scene.write("a.yaml", Texts.item("a", "1.1.0", "Bad"))
                .write("c.yaml", Texts.item("c", "1.0.0"))
                .push();
        scene.syncOnce();
        scene.events.clear();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aRollbackServesWhatWasServedThenInOnePublication() {
        List<PublishedItem> then = scene.store.history().at(1).orElseThrow().items();
        RolledBack done = rolledBack(back());
        assertThat(scene.served().items()).isEqualTo(then);
        assertThat(scene.served()).isSameAs(done.snapshot());
        assertThat(scene.served().revision()).isEqualTo(3);
        assertThat(scene.served().commit()).contains(new CommitId(good));
        assertThat(done.counts()).isEqualTo(new SyncCounts(1, 1, 1, 0));
        CatalogPin pin = scene.served().pin().orElseThrow();
        assertThat(pin).isEqualTo(done.pin());
        assertThat(pin.newestHead()).contains(new CommitId(bad));
        assertThat(pin.decision().actor()).isEqualTo("alice");
        assertThat(scene.served().published().orElseThrow().cause())
                .isEqualTo(new PublicationCause.RolledBack(pin.decision()));
        assertThat(scene.events)
                .containsExactly(new OverrideEvent.CatalogPinned(new CommitId(good), pin.decision(), done.counts()));
    }

    @Test
    void aPushWhilePinnedIsRecordedAndNotApplied() {
        back();
        String head = scene.write("a.yaml", Texts.broken("a", "1.2.0")).push();
        scene.remote.remove("catalog/d.yaml");
        String newest = scene.push();
        scene.events.clear();
        SyncOutcome outcome = scene.sync().syncNow();
        SyncRecord record = outcome.record();
        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.PINNED);
        assertThat(record.status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(record.commitAfter()).contains(new CommitId(good));
        assertThat(record.message().orElseThrow())
                .matches("pinned at " + good.substring(0, 7) + " since 2025-08-16T19:[0-9:]+Z by alice because " + WHY
                        + ": " + newest.substring(0, 7) + " recorded, not applied");
        assertThat(record.files()).isEmpty();
        assertThat(scene.events).isEmpty();
        assertThat(scene.names()).containsExactly("a", "b", "d");
        assertThat(scene.served().pin().flatMap(CatalogPin::newestHead)).contains(new CommitId(newest));
        assertThat(head).isNotEqualTo(newest);
    }

    @Test
    void theSameHeadAgainIsNotPublishedAgainButEveryPushGetsItsAnswer() {
        back();
        CatalogSync sync = scene.sync();
        sync.syncNow();
        long revision = scene.served().revision();
        SyncId delivered = sync.deliver(scene.delivery("1")).syncId();
        SyncRecord again = sync.syncNow().record();
        assertThat(scene.served().revision()).isEqualTo(revision);
        assertThat(again.message().orElseThrow()).contains("recorded, not applied");
        assertThat(scene.status(delivered)).isEqualTo(SyncStatus.COMPLETED);
    }

    @Test
    void afterTheUnpinTheNextSyncFollowsTheHead() {
        back();
        CatalogSync sync = scene.sync();
        scene.write("a.yaml", Texts.item("a", "1.1.1", "Good")).push();
        sync.syncNow();
        scene.events.clear();
        assertThat(sync.control().unpin("bob", "mended")).isInstanceOf(UnpinOutcome.Unpinned.class);
        assertThat(scene.served().pin()).isEmpty();
        assertThat(scene.version("a")).isEqualTo("1.0.0");
        SyncOutcome outcome = sync.syncNow();
        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(outcome.record().counts()).isEqualTo(new SyncCounts(1, 1, 1, 0));
        assertThat(scene.names()).containsExactly("a", "c", "d");
        assertThat(scene.version("a")).isEqualTo("1.1.1");
        assertThat(scene.events)
                .hasExactlyElementsOfTypes(OverrideEvent.CatalogUnpinned.class, CatalogEvent.ItemUpdated.class);
    }

    @Test
    void afterTheUnpinTheCatalogIsAsIfNobodyHadEverPinnedIt() {
        scene.write("a.yaml", Texts.broken("a", "1.2.0")).push();
        scene.syncOnce();
        CatalogSnapshot before = scene.served();
        back();
        CatalogSync sync = scene.sync();
        sync.control().unpin("bob", "a drill");
        scene.events.clear();
        sync.syncNow();
        assertThat(scene.served().items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("createdAt", "updatedAt", "validatedAt")
                .isEqualTo(before.items());
        assertThat(scene.version("a")).as("the last one that was good").isEqualTo("1.1.0");
        assertThat(scene.served().rejected()).isEqualTo(before.rejected());
        assertThat(scene.events).as("nothing is news").isEmpty();
    }

    @Test
    void afterAnUnpinOfAnUnchangedBranchSyncsAreUnchangedOnceTheyHaveSettled() {
        CatalogSync sync = scene.sync();
        sync.control().rollback(Rollback.whereItStands("alice", WHY));
        sync.control().unpin("alice", "a drill");
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.UNCHANGED);
        long settled = scene.served().revision();
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.UNCHANGED);
        assertThat(scene.served().revision()).isEqualTo(settled);
    }

    @Test
    void theCatalogIsPinnedWhereItStandsByTheSameCall() {
        RolledBack done = rolledBack(scene.sync().control().rollback(Rollback.whereItStands("alice", WHY)));
        assertThat(done.counts()).isEqualTo(SyncCounts.NONE);
        assertThat(done.pin().commit()).isEqualTo(new CommitId(bad));
        assertThat(done.pin().newestHead()).isEmpty();
        assertThat(scene.syncOnce().message().orElseThrow()).endsWith("the branch is there too");
    }

    @Test
    void aSecondRollbackMovesThePin() {
        back();
        CatalogControl control = scene.sync().control();
        RolledBack moved = rolledBack(control.rollback(Rollback.to(CatalogPoint.revision(2), "bob", "the other one")));
        assertThat(moved.pin().commit()).isEqualTo(new CommitId(bad));
        assertThat(scene.names()).containsExactly("a", "c", "d");
        control.unpin("bob", "mended");
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a", "c", "d");
    }

    @Test
    void theSameRollbackAgainDoesNothing() {
        back();
        assertThat(back()).isInstanceOf(RollbackOutcome.NothingToDo.class);
        assertThat(scene.served().revision()).isEqualTo(3);
    }

    @Test
    void aCommitIsNamedByItsFirstDigitsToo() {
        CatalogPoint point = CatalogPoint.parse(good.substring(0, 8));
        rolledBack(scene.sync().control().rollback(Rollback.to(point, "alice", WHY)));
        assertThat(scene.version("a")).isEqualTo("1.0.0");
    }

    @Test
    void whatWasNeverServedOrIsNotKeptIsRefusedWithAReason() {
        CatalogControl control = scene.sync().control();
        RollbackOutcome outcome = control.rollback(Rollback.to(new CommitId("0".repeat(40)), "alice", WHY));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RollbackOutcome.NotKept.class,
                        refused -> assertThat(refused.message())
                                .contains("commit 0000000", "never served", "no longer kept"));
        assertThat(control.rollback(Rollback.to(CatalogPoint.revision(99), "alice", WHY)))
                .isInstanceOf(RollbackOutcome.NotKept.class);
        assertThat(scene.served().revision()).isEqualTo(2);
    }

    @Test
    void anEmptyStoreHasNothingToPin() {
        try (Scene empty = new Scene(folder.resolve("empty"))) {
            assertThat(empty.sync().control().rollback(Rollback.whereItStands("alice", WHY)))
                    .isInstanceOf(RollbackOutcome.NotKept.class);
        }
    }

    @Test
    void anEndInThePastIsRefused() {
        Rollback late = Rollback.to(new CommitId(good), "alice", WHY).until(Scene.START);
        assertThat(scene.sync().control().rollback(late)).isInstanceOf(RollbackOutcome.OverAlready.class);
        assertThat(scene.served().pin()).isEmpty();
    }

    @Test
    void whoDecidesSaysWhoAndWhy() {
        CommitId commit = new CommitId(good);
        assertThatIllegalArgumentException().isThrownBy(() -> Rollback.to(commit, "alice", "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> Rollback.to(commit, "", WHY));
    }

    @Test
    void aCatalogThatIsNotPinnedCantBeUnpinned() {
        assertThat(scene.sync().control().unpin("bob", "?")).isEqualTo(new UnpinOutcome.NotPinned());
        assertThat(scene.served().revision()).isEqualTo(2);
    }

    @Test
    void aPinEndsByItselfAndTheSameSyncFollowsTheHead() {
        CatalogSync sync = scene.sync();
        Instant end = scene.clock.instant().plus(Duration.ofHours(1));
        sync.control().rollback(Rollback.to(new CommitId(good), "alice", WHY).until(end));
        assertThat(sync.syncNow().record().message().orElseThrow()).contains("by alice until " + end + " because");
        scene.later(Duration.ofHours(1));
        scene.events.clear();
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.names()).containsExactly("a", "c", "d");
        assertThat(scene.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        OverrideEvent.CatalogUnpinned.class,
                        event -> assertThat(event.ending()).isEqualTo(new Ending.Expired()));
        assertThat(scene.store
                        .history()
                        .recent(2, CatalogHistory.NEWEST)
                        .get(1)
                        .revision()
                        .cause())
                .isInstanceOfSatisfying(PublicationCause.Unpinned.class, cause -> {
                    assertThat(cause.by().actor()).isEqualTo("alice");
                    assertThat(cause.by().reason()).isEqualTo("expired");
                });
    }

    @Test
    void aStartedSyncWakesForTheEndOfAPin() {
        CatalogSync sync = scene.sync();
        sync.start();
        Scene.await(() -> sync.health().lastGood().isPresent());
        Instant end = scene.clock.instant().plus(Duration.ofSeconds(8));
        sync.control().rollback(Rollback.to(new CommitId(good), "alice", WHY).until(end));
        scene.later(Duration.ofSeconds(6));
        Scene.await(() -> scene.names().contains("c"));
        assertThat(scene.served().pin()).isEmpty();
    }

    @Test
    void aPinThatEndedWhileNobodyRanEndsWithTheNextStart() {
        scene.sync()
                .control()
                .rollback(Rollback.to(new CommitId(good), "alice", WHY)
                        .until(scene.clock.instant().plusSeconds(60)));
        scene.later(Duration.ofMinutes(2));
        scene.otherHost().start();
        Scene.await(() -> scene.names().contains("c"));
    }

    @Test
    void anUnpinRingsForTheSyncThatFollows() {
        CatalogSync sync = scene.sync();
        sync.start();
        sync.control().rollback(Rollback.to(new CommitId(good), "alice", WHY));
        sync.control().unpin("alice", "mended");
        Scene.await(() -> scene.names().contains("c"));
    }

    @Test
    void aRollbackNeedsNoGit() {
        try (CatalogSync cut =
                scene.builder(folder.resolve("gone.git").toUri().toString()).build()) {
            rolledBack(cut.control().rollback(Rollback.to(new CommitId(good), "alice", WHY)));
        }
        assertThat(scene.version("a")).isEqualTo("1.0.0");
    }

    @Test
    void aRollbackDoesNotWaitForASyncThatIsAtWorkWhichThenHeedsIt() {
        scene.write("a.yaml", Texts.item("a", "1.2.0", "Later")).push();
        CatalogControl control = scene.otherHost().control();
        AtomicInteger reads = new AtomicInteger();
        HookedParser parser = new HookedParser(path -> {
            if (reads.getAndIncrement() == 0) {
                rolledBack(control.rollback(Rollback.to(new CommitId(good), "alice", WHY)));
            }
        });
        SyncOutcome outcome = scene.open(scene.builder().parser(parser)).syncNow();
        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.PINNED);
        assertThat(outcome.record().message().orElseThrow()).contains("recorded, not applied");
        assertThat(scene.version("a")).isEqualTo("1.0.0");
    }

    @Test
    void aPlanWhilePinnedTellsWhatTheUnpinWouldBringAndSaysThatItIsPinned() {
        back();
        CatalogPlan plan = scene.sync().plan();
        assertThat(plan.counts().added()).isEqualTo(1);
        assertThat(plan.counts().changed()).isEqualTo(1);
        assertThat(plan.counts().removed()).isEqualTo(1);
        assertThat(plan.remarks())
                .singleElement()
                .asString()
                .contains("the catalog is pinned at " + good.substring(0, 7), "by alice", WHY, "unpinned");
        assertThat(scene.served().revision()).isEqualTo(3);
    }

    @Test
    void aLargeRemovalThatWasAppliedBeforeTheRollbackIsNoneAfterTheUnpin() {
        for (int i = 0; i < 12; i++) {
            scene.write("many-" + i + ".yaml", Texts.item("many-" + i, "1.0.0"));
        }
        String many = scene.push();
        scene.syncOnce();
        for (int i = 0; i < 12; i++) {
            scene.remote.remove("catalog/many-" + i + ".yaml");
            if (i % 4 == 3) {
                scene.push();
                scene.syncOnce();
            }
        }
        CatalogSync sync = scene.sync();
        sync.control().rollback(Rollback.to(new CommitId(many), "alice", WHY));
        assertThat(scene.served().size()).isEqualTo(15);
        sync.control().unpin("alice", "a drill");
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.names()).containsExactly("a", "c", "d");
    }

    @Test
    void whatIsDecidedInAListenerIsDone() {
        CatalogSync[] sync = new CatalogSync[1];
        sync[0] = scene.open(scene.builder().listener(event -> {
            if (event instanceof CatalogEvent.ItemUpdated) {
                sync[0].control().rollback(Rollback.to(new CommitId(good), "a watchdog", "no updates today"));
            }
        }));
        scene.write("a.yaml", Texts.item("a", "1.2.0", "Later")).push();
        sync[0].syncNow();
        assertThat(scene.version("a")).isEqualTo("1.0.0");
    }

    @Test
    void aClosedSyncDecidesNothing() {
        CatalogSync sync = scene.sync();
        sync.close();
        assertThatIllegalStateException().isThrownBy(() -> sync.control().unpin("bob", "?"));
    }

    private RollbackOutcome back() {
        return scene.sync().control().rollback(Rollback.to(new CommitId(good), "alice", WHY));
    }

    private static RolledBack rolledBack(RollbackOutcome outcome) {
        assertThat(outcome).isInstanceOf(RolledBack.class);
        return (RolledBack) outcome;
    }
}
