package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Ending;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.ProcessedFile.Outcome;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.HoldOutcome;
import dev.pao.sync.control.HoldOutcome.Held;
import dev.pao.sync.control.ReleaseOutcome;
import dev.pao.sync.control.Rollback;
import dev.pao.sync.plan.CatalogPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The item {@code a} is good at 1.1.0 and bad at 1.2.0; {@code b} is beside it. */
@Timeout(60)
final class ItemHoldTest {

    private static final String WHY = "1.2.0 deletes backups";
    private static final SemanticVersion GOOD = SemanticVersion.of("1.1.0");

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a", "1.1.0", "Good"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        scene.syncOnce();
        push("a.yaml", Texts.item("a", "1.2.0", "Bad"));
        scene.events.clear();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void anItemIsServedAtAnEarlierVersionWhileTheOthersGoOn() {
        Held held = holdBack();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(held.previous()).contains(SemanticVersion.of("1.2.0"));
        assertThat(held.heldBack()).contains(SemanticVersion.of("1.2.0"));
        assertThat(scene.served().holds()).containsExactly(held.hold());
        assertThat(scene.served().published().orElseThrow().cause())
                .isEqualTo(new PublicationCause.Held("a", held.hold().decision()));
        assertThat(scene.events).singleElement().isInstanceOf(OverrideEvent.ItemHeld.class);

        push("b.yaml", Texts.item("b", "1.1.0", "Better"));
        assertThat(scene.version("b")).isEqualTo("1.1.0");
        assertThat(scene.version("a")).isEqualTo("1.1.0");
    }

    @Test
    void theItemReturnsByItselfWithALaterGoodVersion() {
        Held held = holdBack();
        scene.events.clear();
        SyncRecord record = push("a.yaml", Texts.item("a", "1.2.1", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.2.1");
        assertThat(scene.served().holds()).isEmpty();
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.events)
                .hasExactlyElementsOfTypes(CatalogEvent.ItemUpdated.class, OverrideEvent.ItemReleased.class);
        CatalogEvent.ItemUpdated updated = (CatalogEvent.ItemUpdated) scene.events.get(0);
        assertThat(updated.previous()).isEqualTo(GOOD);
        OverrideEvent.ItemReleased released = (OverrideEvent.ItemReleased) scene.events.get(1);
        assertThat(released.ending()).isEqualTo(new Ending.Returned());
        assertThat(released.held()).isEqualTo(held.hold().decision());
        assertThat(released.heldAt()).isEqualTo(GOOD);
    }

    @Test
    void aVersionBelowTheOneHeldBackIsAConflictThatSaysSo() {
        holdBack();
        SyncRecord record = push("a.yaml", Texts.item("a", "1.1.1", "Mended"));
        ProcessedFile file = record.files().get(0);
        assertThat(file.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(file.diagnostics().get(0).message())
                .isEqualTo("the item changed but its version is `1.1.1`, expected more than the held back `1.2.0`");
        assertThat(file.diagnostics().get(0).hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("1.2.1"));
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(scene.served().holds()).hasSize(1);
    }

    @Test
    void aChangeThatIsStillTheVersionHeldBackStaysBackAndTheRecordSaysWhoHoldsIt() {
        holdBack();
        SyncRecord record = push("a.yaml", "# a remark\n" + Texts.item("a", "1.2.0", "Bad"));
        ProcessedFile file = record.files().get(0);
        assertThat(file.outcome()).isEqualTo(Outcome.HELD);
        assertThat(file.remark().orElseThrow())
                .startsWith("held at 1.1.0 since ")
                .contains(" by alice because " + WHY);
        assertThat(file.version()).contains(SemanticVersion.of("1.2.0"));
        assertThat(record.counts()).isEqualTo(SyncCounts.NONE);
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(scene.events(CatalogEvent.ItemUpdated.class)).isEmpty();
    }

    @Test
    void aBrokenFileDoesNotEndTheHold() {
        holdBack();
        SyncRecord record = push("a.yaml", Texts.broken("a", "1.3.0"));
        assertThat(record.files().get(0).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        push("a.yaml", Texts.item("a", "1.3.0", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.3.0");
        assertThat(scene.served().holds()).isEmpty();
    }

    @Test
    void aRevertToAnEarlierVersionEndsTheHold() {
        holdBack();
        push("a.yaml", Texts.item("a", "1.1.0", "Good"));
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(scene.served().holds()).isEmpty();
    }

    @Test
    void whatWasHeldBackComingBackToTheBranchDoesNotEndTheHold() {
        holdBack();
        push("a.yaml", Texts.broken("a", "1.2.0"));
        SyncRecord record = push("a.yaml", Texts.item("a", "1.2.0", "Bad"));
        assertThat(record.files().get(0).outcome()).isEqualTo(Outcome.HELD);
        assertThat(scene.version("a")).isEqualTo("1.1.0");
    }

    @Test
    void anItemThatIsHeldWhereItStandsHoldsNothingBackAndStaysUntilItIsReleased() {
        Held held = held(Hold.whereItStands("a", "alice", "a freeze"));
        assertThat(held.heldBack()).isEmpty();
        SyncRecord record = push("a.yaml", Texts.item("a", "1.3.0", "Later"));
        assertThat(record.files().get(0).outcome()).isEqualTo(Outcome.HELD);
        push("a.yaml", Texts.item("a", "1.4.0", "Later still"));
        assertThat(scene.version("a")).isEqualTo("1.2.0");
        release();
        scene.syncOnce();
        assertThat(scene.version("a")).isEqualTo("1.4.0");
    }

    @Test
    void anItemIsReleasedByHandAndTheNextSyncBringsWhatTheBranchHas() {
        Held held = holdBack();
        scene.events.clear();
        ReleaseOutcome outcome = scene.sync().control().release("a", "bob", "it was something else");
        assertThat(outcome).isEqualTo(new ReleaseOutcome.Released(held.hold()));
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        SyncRecord record = scene.syncOnce();
        assertThat(scene.version("a")).isEqualTo("1.2.0");
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        OverrideEvent.ItemReleased.class,
                        event -> assertThat(
                                        event.ending().decision().orElseThrow().actor())
                                .isEqualTo("bob"));
    }

    @Test
    void releasingWhatIsNotHeldSaysWhatIs() {
        holdBack();
        assertThat(scene.sync().control().release("b", "bob", "?")).isEqualTo(new ReleaseOutcome.NotHeld(List.of("a")));
    }

    @Test
    void aConflictOutlivesTheHoldThatItArrivedIn() {
        holdBack();
        push("a.yaml", Texts.item("a", "1.1.1", "Mended"));
        release();
        scene.syncOnce();
        assertThat(scene.version("a")).as("the last good one of the branch").isEqualTo("1.2.0");
        assertThat(scene.served().rejected()).hasSize(1);
        assertThat(scene.syncOnce().counts()).isEqualTo(SyncCounts.NONE);
        assertThat(scene.served().rejected()).hasSize(1);
    }

    @Test
    void aHoldEndsByItself() {
        CatalogSync sync = scene.sync();
        sync.control()
                .hold(Hold.at("a", GOOD, "alice", WHY)
                        .until(scene.clock.instant().plusSeconds(600)));
        sync.syncNow();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        scene.later(Duration.ofMinutes(10));
        scene.events.clear();
        sync.syncNow();
        assertThat(scene.version("a")).isEqualTo("1.2.0");
        assertThat(scene.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        OverrideEvent.ItemReleased.class,
                        event -> assertThat(event.ending()).isEqualTo(new Ending.Expired()));
    }

    @Test
    void aHoldThatEndsWhileASyncIsAtWorkEndsWithoutAFurtherCall() {
        Hold hold = Hold.at("a", GOOD, "alice", WHY).until(scene.clock.instant().plus(Duration.ofMinutes(100)));
        HookedParser parser = new HookedParser(path -> {
            if (path.endsWith("b.yaml")) {
                scene.later(Duration.ofMinutes(100));
            }
        });
        scene.sync().control().hold(hold);
        scene.write("b.yaml", Texts.item("b", "1.1.0", "Better")).push();
        scene.open(scene.builder().parser(parser)).start();
        Scene.await(() -> scene.version("a").equals("1.2.0"));
        assertThat(scene.served().holds()).isEmpty();
        assertThat(scene.version("b")).isEqualTo("1.1.0");
    }

    @Test
    void anItemWhoseFileIsRemovedWhileItIsHeldStaysUntilItIsReleased() {
        holdBack();
        scene.events.clear();
        scene.remote.remove("catalog/a.yaml");
        scene.push();
        SyncRecord record = scene.syncOnce();
        ProcessedFile file = record.files().get(0);
        assertThat(file.outcome()).isEqualTo(Outcome.HELD);
        assertThat(file.remark().orElseThrow()).contains("its file is gone");
        assertThat(scene.events).isEmpty();
        assertThat(hold().heldBack()).isEmpty();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        release();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("b");
        assertThat(scene.events(CatalogEvent.ItemRemoved.class)).hasSize(1);
    }

    @Test
    void aFileThatReturnsWithWhatWasHeldBackIsHeldBackAgain() {
        holdBack();
        scene.remote.remove("catalog/a.yaml");
        scene.push();
        scene.syncOnce();
        push("a.yaml", Texts.item("a", "1.2.0", "Bad"));
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        push("a.yaml", Texts.item("a", "1.2.1", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.2.1");
    }

    @Test
    void aFileThatIsRenamedWhileItsItemIsHeldIsKnownByItsNewPath() {
        holdBack();
        scene.remote.rename("catalog/a.yaml", "catalog/db/a.yaml");
        scene.push();
        SyncRecord record = scene.syncOnce();
        assertThat(record.files()).extracting(ProcessedFile::outcome).contains(Outcome.HELD);
        assertThat(hold().heldBack().map(HeldContent::path)).contains("catalog/db/a.yaml");
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/a.yaml");

        push("other.yaml", Texts.item("a", "1.3.0", "A second one"));
        assertThat(scene.rejected().path()).as("the name is taken").isEqualTo("catalog/other.yaml");
        release();
        scene.syncOnce();
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/db/a.yaml");
        assertThat(scene.version("a")).isEqualTo("1.2.0");
    }

    @Test
    void aHeldItemReturnsFromAnotherFileThatTakesItsName() {
        holdBack();
        scene.remote.remove("catalog/a.yaml");
        push("new.yaml", Texts.item("a", "1.2.1", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.2.1");
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/new.yaml");
        assertThat(scene.served().holds()).isEmpty();
    }

    @Test
    void aFileThatTakesAnotherNameLeavesTheHeldItemServed() {
        holdBack();
        push("a.yaml", Texts.item("c", "1.0.0"));
        assertThat(scene.names()).containsExactly("a", "b", "c");
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(hold().heldBack()).isEmpty();
        push("c.yaml", Texts.item("c", "1.1.0", "Moved on"));
        assertThat(scene.version("c")).as("the other file is a second one").isEqualTo("1.0.0");
        push("a.yaml", Texts.item("c", "1.1.0", "Better"));
        assertThat(scene.version("c")).isEqualTo("1.1.0");
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        release();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("b", "c");
    }

    @Test
    void aRemovedItemIsBroughtBackAndReturnsToTheBranchOnceItHasAFileAgain() {
        scene.remote.remove("catalog/a.yaml");
        scene.push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("b");
        Held held = holdBack();
        assertThat(held.previous()).isEmpty();
        assertThat(held.hold().heldBack()).isEmpty();
        push("b.yaml", Texts.item("b", "1.1.0", "Better"));
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        push("a.yaml", Texts.item("a", "1.2.1", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.2.1");
        assertThat(scene.served().holds()).isEmpty();
    }

    @Test
    void aRemovedItemNeedsAVersionToReturnTo() {
        scene.remote.remove("catalog/a.yaml");
        scene.push();
        scene.syncOnce();
        assertThat(hold(Hold.whereItStands("a", "alice", WHY)))
                .isInstanceOfSatisfying(
                        HoldOutcome.UnknownItem.class,
                        refused -> assertThat(refused.message()).contains("name the version"));
    }

    @Test
    void anUnknownItemOrVersionIsRefusedWithWhatIsKept() {
        assertThat(hold(Hold.at("z", GOOD, "alice", WHY))).isInstanceOf(HoldOutcome.UnknownItem.class);
        assertThat(hold(Hold.at("a", SemanticVersion.of("9.0.0"), "alice", WHY)))
                .isInstanceOfSatisfying(HoldOutcome.UnknownVersion.class, refused -> {
                    assertThat(refused.kept())
                            .extracting(SemanticVersion::toString)
                            .containsExactly("1.2.0", "1.1.0");
                    assertThat(refused.message()).contains("kept are `1.2.0`, `1.1.0`");
                });
        assertThat(scene.served().revision()).isEqualTo(2);
    }

    @Test
    void anEndInThePastIsRefused() {
        assertThat(hold(Hold.at("a", GOOD, "alice", WHY).until(Scene.START)))
                .isInstanceOf(HoldOutcome.OverAlready.class);
    }

    @Test
    void theSameHoldAgainDoesNothingAndAnotherMovesIt() {
        holdBack();
        assertThat(hold(Hold.at("a", GOOD, "alice", WHY))).isInstanceOf(HoldOutcome.NothingToDo.class);
        Held moved = held(Hold.at("a", SemanticVersion.of("1.2.0"), "bob", "1.1.0 is worse"));
        assertThat(scene.version("a")).isEqualTo("1.2.0");
        assertThat(moved.heldBack()).isEmpty();
        assertThat(scene.served().holds()).containsExactly(moved.hold());
    }

    @Test
    void aHoldOutlivesARollbackAndTheUnpin() {
        holdBack();
        CatalogControl control = scene.sync().control();
        CommitId first =
                scene.store.history().at(1).flatMap(then -> then.commit()).orElseThrow();
        push("b.yaml", Texts.item("b", "1.1.0", "Better"));
        control.rollback(Rollback.to(first, "alice", "everything is bad"));
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(scene.version("b")).isEqualTo("1.0.0");
        control.unpin("alice", "mended");
        scene.syncOnce();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(scene.version("b")).isEqualTo("1.1.0");
        push("a.yaml", Texts.item("a", "1.2.1", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.2.1");
    }

    @Test
    void anItemIsHeldInAPinnedCatalogSoThatTheOthersCanGoOn() {
        CatalogControl control = scene.sync().control();
        control.rollback(Rollback.to(
                scene.store.history().at(1).flatMap(then -> then.commit()).orElseThrow(), "alice", WHY));
        push("b.yaml", Texts.item("b", "1.1.0", "Better"));
        Held held = held(Hold.whereItStands("a", "alice", "only this one is bad"));
        assertThat(held.heldBack()).contains(SemanticVersion.of("1.2.0"));
        control.unpin("alice", "only one is bad");
        scene.syncOnce();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        assertThat(scene.version("b")).isEqualTo("1.1.0");
        push("a.yaml", Texts.item("a", "1.2.1", "Mended"));
        assertThat(scene.version("a")).isEqualTo("1.2.1");
    }

    @Test
    void anItemThatIsReleasedInAPinnedCatalogMovesWithTheUnpin() {
        CatalogControl control = scene.sync().control();
        control.rollback(Rollback.whereItStands("alice", WHY));
        holdBack();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        release();
        scene.syncOnce();
        assertThat(scene.version("a")).isEqualTo("1.1.0");
        control.unpin("alice", "mended");
        scene.syncOnce();
        assertThat(scene.version("a")).isEqualTo("1.2.0");
    }

    @Test
    void aPlanSaysWhatIsHeld() {
        holdBack();
        scene.write("a.yaml", "# a remark\n" + Texts.item("a", "1.2.0", "Bad")).push();
        CatalogPlan plan = scene.sync().plan();
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.remarks())
                .singleElement()
                .asString()
                .startsWith("`a` in catalog/a.yaml stays: held at 1.1.0 since ");
    }

    @Test
    void afterAHoldSyncsOfAnUnchangedBranchPublishNothing() {
        holdBack();
        long revision = scene.served().revision();
        scene.syncOnce();
        scene.syncOnce();
        assertThat(scene.served().revision()).isEqualTo(revision);
    }

    private SyncRecord push(String path, String text) {
        scene.write(path, text).push();
        return scene.syncOnce();
    }

    private Held holdBack() {
        return held(Hold.at("a", GOOD, "alice", WHY));
    }

    private Held held(Hold order) {
        HoldOutcome outcome = hold(order);
        assertThat(outcome).isInstanceOf(Held.class);
        return (Held) outcome;
    }

    private HoldOutcome hold(Hold order) {
        return scene.sync().control().hold(order);
    }

    private ItemHold hold() {
        return scene.served().overrides().hold("a").orElseThrow();
    }

    private void release() {
        assertThat(scene.sync().control().release("a", "bob", "done")).isInstanceOf(ReleaseOutcome.Released.class);
    }
}
