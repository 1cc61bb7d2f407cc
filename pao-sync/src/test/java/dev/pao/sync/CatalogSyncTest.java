package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.ProcessedFile.Change;
import dev.pao.store.sync.ProcessedFile.Outcome;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import dev.pao.sync.plan.PlanCounts;
import dev.pao.sync.plan.PlannedChange;
import dev.pao.testkit.store.ForwardingStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogSyncTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theFirstSyncServesTheBranch() {
        String head = scene.write("databases/mysql.yaml", Texts.item("mysql", "1.0.0"))
                .push();
        SyncOutcome outcome = scene.sync().syncNow();

        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.served().commit()).contains(new CommitId(head));
        assertThat(scene.names()).containsExactly("mysql");
        SyncRecord record = outcome.record();
        assertThat(record.status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(record.request().trigger()).isEqualTo(SyncTrigger.HAND);
        assertThat(record.commitBefore()).isEmpty();
        assertThat(record.commitAfter()).contains(new CommitId(head));
        assertThat(record.counts()).isEqualTo(new SyncCounts(1, 0, 0, 0));
        assertThat(record.message()).isEmpty();
        assertThat(scene.store.syncs().find(record.id())).contains(record);
        assertThat(scene.events).hasOnlyElementsOfType(CatalogEvent.ItemAdded.class);
    }

    @Test
    void theFirstSyncAsksTheStoreForNoVersion() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        CatalogStore unasked = new ForwardingStore(scene.store) {
            @Override
            public Optional<CatalogItem> version(String name, SemanticVersion version) {
                throw new AssertionError("there is no version before the first publication");
            }
        };

        SyncOutcome outcome = scene.open(scene.builder(GitRepository.of(scene.remote.url()), unasked))
                .syncNow();

        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.names()).containsExactly("a");
    }

    @Test
    void whatARuleAcrossTheCatalogFindsHasItsPlace() {
        scene.write("a.yaml", Texts.item("same", "1.0.0"))
                .write("b.yaml", Texts.item("same", "1.0.0"))
                .push();
        scene.syncOnce();

        assertThat(scene.served().rejected())
                .isNotEmpty()
                .flatExtracting(RejectedFile::diagnostics)
                .filteredOn(Diagnostic::isError)
                .allSatisfy(finding -> assertThat(finding.span()).isPresent());
    }

    @Test
    void theFirstSyncServesAnEmptyCatalogToo() {
        scene.remote.write("readme.md", "r");
        String head = scene.push();
        assertThat(scene.syncOnce().counts()).isEqualTo(SyncCounts.NONE);
        assertThat(scene.served().commit()).contains(new CommitId(head));
    }

    @Test
    void onlyWhatDiffersIsRead() {
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        scene.syncOnce();
        scene.write("b.yaml", Texts.item("b", "1.1.0", "Better")).push();
        List<String> read = new CopyOnWriteArrayList<>();
        SyncRecord record = scene.open(scene.builder().parser(new HookedParser(read::add)))
                .syncNow()
                .record();

        assertThat(read).containsExactly("catalog/b.yaml");
        assertThat(record.files()).extracting(ProcessedFile::path).containsExactly("catalog/b.yaml");
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.version("b")).isEqualTo("1.1.0");
        assertThat(scene.events(CatalogEvent.ItemUpdated.class)).hasSize(1);
    }

    @Test
    void anUnchangedHeadIsUnchanged() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        SyncOutcome again = scene.sync().syncNow();
        assertThat(again.status()).isEqualTo(SyncOutcome.Status.UNCHANGED);
        assertThat(again.record().status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(again.record().files()).isEmpty();
    }

    @Test
    void aPlanTouchesNothing() {
        String head = scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.broken("b", "1.0.0"))
                .push();
        CatalogPlan plan = scene.sync().plan();

        assertThat(plan.head()).isEqualTo(new ComparedCatalog("main", Optional.of(new CommitId(head))));
        assertThat(plan.base()).isEqualTo(new ComparedCatalog("the store", Optional.empty()));
        assertThat(plan.counts()).isEqualTo(new PlanCounts(1, 0, 0, 0, 1));
        assertThat(plan.changes()).hasExactlyElementsOfTypes(PlannedChange.Added.class, PlannedChange.Rejected.class);
        assertThat(scene.served().commit()).isEmpty();
        assertThat(scene.store.syncs().recent(10)).isEmpty();
        assertThat(scene.events).isEmpty();
    }

    @Test
    void aBrokenFileKeepsWhatWasServedAndHoldsNobodyUp() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.broken("a", "1.1.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        SyncRecord record = scene.syncOnce();

        assertThat(record.status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(record.counts()).isEqualTo(new SyncCounts(1, 0, 0, 1));
        assertThat(scene.version("a")).isEqualTo("1.0.0");
        assertThat(scene.names()).containsExactly("a", "b");
        ProcessedFile broken = record.files().get(0);
        assertThat(broken.outcome()).isEqualTo(Outcome.REJECTED);
        Diagnostic finding = broken.diagnostics().get(0);
        assertThat(finding.isError()).isTrue();
        assertThat(finding.path()).contains("catalog/a.yaml");
        assertThat(finding.span().orElseThrow().startLine()).isEqualTo(5);
        assertThat(finding.span().orElseThrow().startColumn()).isEqualTo(8);
        assertThat(scene.rejected().diagnostics()).isEqualTo(broken.diagnostics());
    }

    @Test
    void aMendedFileIsServedAndSaidToBeRecovered() {
        scene.write("a.yaml", Texts.broken("a", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.names()).isEmpty();
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();

        assertThat(scene.names()).containsExactly("a");
        assertThat(scene.served().rejected()).isEmpty();
        assertThat(scene.events(CatalogEvent.FileRejected.class)).hasSize(1);
        assertThat(scene.events(CatalogEvent.FileRecovered.class)).hasSize(1);
    }

    @Test
    void aRejectedFileThatIsRemovedIsRecoveredToo() {
        scene.write("a.yaml", Texts.broken("a", "1.0.0")).push();
        scene.syncOnce();
        scene.remote.remove("catalog/a.yaml");
        scene.push();
        scene.syncOnce();
        assertThat(scene.served().rejected()).isEmpty();
        assertThat(scene.events(CatalogEvent.FileRecovered.class)).hasSize(1);
    }

    @Test
    void whoOwnsARejectedFileIsKnown() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml", "name: [").push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("a", "1.0.1")).push();
        scene.syncOnce();
        String owner = scene.served().item("a").orElseThrow().item().owner();
        assertThat(scene.events(CatalogEvent.FileRejected.class))
                .extracting(event -> ((CatalogEvent.FileRejected) event).owner())
                .containsExactly(Optional.of(owner));
        assertThat(scene.events(CatalogEvent.FileRecovered.class))
                .extracting(event -> ((CatalogEvent.FileRecovered) event).owner())
                .containsExactly(Optional.of(owner));
    }

    @Test
    void aRejectionIsToldOnceAndKeepsItsBeginning() {
        scene.write("a.yaml", Texts.broken("a", "1.0.0")).push();
        scene.syncOnce();
        RejectedFile first = scene.rejected();
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        SyncRecord second = scene.syncOnce();

        assertThat(scene.rejected()).isEqualTo(first);
        assertThat(scene.events(CatalogEvent.FileRejected.class)).hasSize(1);
        assertThat(second.files().get(0).change()).isEqualTo(Change.UNCHANGED);
        assertThat(second.counts()).isEqualTo(new SyncCounts(1, 0, 0, 1));
    }

    @Test
    void newReasonsAreToldAgain() {
        scene.write("a.yaml", Texts.broken("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml", "# moved down\n" + Texts.broken("a", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.events(CatalogEvent.FileRejected.class)).hasSize(1);
        scene.write("a.yaml", "name: [").push();
        scene.syncOnce();
        assertThat(scene.events(CatalogEvent.FileRejected.class)).hasSize(2);
    }

    @Test
    void aRenamedFileIsAnUpdateOfItsPath() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        PublishedItem before = scene.served().item("a").orElseThrow();
        scene.remote.rename("catalog/a.yaml", "catalog/databases/a.yaml");
        scene.push();
        SyncRecord record = scene.syncOnce();

        PublishedItem after = scene.served().item("a").orElseThrow();
        assertThat(after.path()).isEqualTo("catalog/databases/a.yaml");
        assertThat(after.item().category()).contains("databases");
        assertThat(after.commit()).isEqualTo(before.commit());
        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
        assertThat(record.files())
                .extracting(ProcessedFile::outcome)
                .containsExactlyInAnyOrder(Outcome.UNCHANGED, Outcome.RENAMED);
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.events(CatalogEvent.ItemRemoved.class)).isEmpty();
    }

    @Test
    void aRemovedFileDeactivatesItsItemAndHistoryStays() {
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        scene.syncOnce();
        PublishedItem a = scene.served().item("a").orElseThrow();
        scene.remote.remove("catalog/a.yaml");
        scene.push();
        SyncRecord record = scene.syncOnce();

        assertThat(scene.names()).containsExactly("b");
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 0, 1, 0));
        assertThat(record.files()).extracting(ProcessedFile::item).containsExactly(Optional.of("a"));
        assertThat(scene.store.version("a", a.item().version())).isPresent();
        assertThat(scene.events(CatalogEvent.ItemRemoved.class)).hasSize(1);
    }

    @Test
    void anotherNameInAFileFreesTheOldOne() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("b", "1.0.0"))
                .write("c.yaml", Texts.item("a", "1.1.0", "Another"))
                .push();
        SyncRecord record = scene.syncOnce();
        assertThat(record.counts()).isEqualTo(new SyncCounts(1, 1, 0, 0));
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/c.yaml");

        scene.write("c.yaml", Texts.item("c", "1.0.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(1, 0, 1, 0));
        assertThat(scene.names()).containsExactly("b", "c");
    }

    @Test
    void twoItemsMaySwapTheirFiles() {
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("b", "1.0.0"))
                .write("b.yaml", Texts.item("a", "1.0.0"))
                .push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 2, 0, 0));
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/b.yaml");
    }

    @Test
    void aServedNameStaysWithItsFile() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("aa.yaml", Texts.item("a", "2.0.0", "Taken")).push();
        SyncRecord record = scene.syncOnce();

        assertThat(record.files().get(0).diagnostics())
                .anySatisfy(finding -> assertThat(finding.code().id()).isEqualTo("PAO4001"));
        assertThat(scene.version("a")).isEqualTo("1.0.0");

        scene.remote.remove("catalog/a.yaml");
        scene.push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.version("a")).isEqualTo("2.0.0");
        assertThat(scene.events(CatalogEvent.FileRecovered.class)).hasSize(1);
    }

    @Test
    void aNewNameThatTwoFilesClaimIsNobodys() {
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("a", "1.0.0"))
                .push();
        SyncRecord record = scene.syncOnce();
        assertThat(scene.names()).isEmpty();
        assertThat(record.files()).allSatisfy(file -> assertThat(file.outcome()).isEqualTo(Outcome.REJECTED));
        assertThat(record.files().get(0).diagnostics())
                .anySatisfy(finding -> assertThat(finding.message()).contains("catalog/b.yaml"));
    }

    @Test
    void anotherContentUnderTheSameVersionIsAConflict() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("a", "1.0.0", "Changed")).push();
        SyncRecord record = scene.syncOnce();
        assertThat(record.files().get(0).diagnostics())
                .anySatisfy(finding -> assertThat(finding.code().id()).isEqualTo("PAO4002"));
        assertThat(scene.served().item("a").orElseThrow().item().description()).isEqualTo("A database");
    }

    @Test
    void aReturnToAnEarlierVersionIsAccepted() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("a", "2.0.0", "Worse")).push();
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.version("a")).isEqualTo("1.0.0");
    }

    @Test
    void aRenamedItemInConflictIsServedAsItWasUntilItIsMended() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.remote.remove("catalog/a.yaml");
        scene.write("moved/a.yaml", Texts.item("a", "1.0.0", "Changed")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 0, 1));
        assertThat(scene.names()).containsExactly("a");

        scene.remote.remove("catalog/moved/a.yaml");
        scene.push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 1, 0));
        assertThat(scene.names()).isEmpty();
    }

    @Test
    void aForcedPushIsComparedAsAWholeAndSaidToBeARewrite() {
        String first = scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        scene.write("c.yaml", Texts.item("c", "1.0.0")).push();
        scene.syncOnce();
        scene.remote.forceTo(first);
        scene.write("b.yaml", Texts.item("b", "1.1.0", "Better")).push();
        List<String> read = new CopyOnWriteArrayList<>();
        SyncRecord record = scene.open(scene.builder().parser(new HookedParser(read::add)))
                .syncNow()
                .record();

        assertThat(read).as("what is served as it stands is not read again").containsExactly("catalog/b.yaml");
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 1, 1, 0));
        assertThat(record.message())
                .hasValueSatisfying(message -> assertThat(message).contains("not in the branch's history"));
        assertThat(scene.names()).containsExactly("a", "b");
    }

    @Test
    void aFileMayTurnIntoAFolder() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        scene.write("a.yaml/a.yaml", Texts.item("a", "1.0.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/a.yaml/a.yaml");
    }

    @Test
    void whatIsNoRegularFileIsRejected() {
        scene.remote.symlink("catalog/link.yaml", "../secret").submodule("catalog/sub.yaml");
        scene.write(
                        "lfs.yaml",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 1\n")
                .write("odd name.yaml", Texts.item("odd", "1.0.0"))
                .push();
        scene.syncOnce();
        assertThat(scene.served().rejected())
                .extracting(
                        RejectedFile::path,
                        file -> file.diagnostics().get(0).code().id())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("catalog/lfs.yaml", "PAO1017"),
                        org.assertj.core.groups.Tuple.tuple("catalog/link.yaml", "PAO1014"),
                        org.assertj.core.groups.Tuple.tuple("catalog/odd name.yaml", "PAO1015"),
                        org.assertj.core.groups.Tuple.tuple("catalog/sub.yaml", "PAO1014"));
        assertThat(scene.names()).isEmpty();
    }

    @Test
    void aLargeRemovalIsRefusedUntilItIsAllowed() {
        for (int i = 0; i < 10; i++) {
            scene.write("i" + i + ".yaml", Texts.item("i" + i, "1.0.0"));
        }
        scene.push();
        scene.syncOnce();
        for (int i = 0; i < 6; i++) {
            scene.remote.remove("catalog/i" + i + ".yaml");
        }
        scene.push();
        SyncOutcome refused = scene.sync().syncNow();

        assertThat(refused.status()).isEqualTo(SyncOutcome.Status.REFUSED);
        assertThat(refused.record().status()).isEqualTo(SyncStatus.FAILED);
        assertThat(refused.record().files()).hasSize(6);
        assertThat(refused.record().message())
                .hasValueSatisfying(message -> assertThat(message).contains("6 of 10 items", "large removals allowed"));
        assertThat(scene.names()).hasSize(10);

        CatalogSync allowed = scene.open(scene.builder().allowLargeRemoval(true));
        assertThat(allowed.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.names()).hasSize(4);
    }

    @Test
    void aHalfMayBeRemoved() {
        for (int i = 0; i < 10; i++) {
            scene.write("i" + i + ".yaml", Texts.item("i" + i, "1.0.0"));
        }
        scene.push();
        scene.syncOnce();
        for (int i = 0; i < 5; i++) {
            scene.remote.remove("catalog/i" + i + ".yaml");
        }
        scene.push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 5, 0));
    }

    @Test
    void aWholeCommitIsRejectedWhereAsked() {
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.broken("b", "1.0.0"))
                .push();
        SyncOutcome outcome =
                scene.open(scene.builder().rejectWholeCommit(true)).syncNow();
        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.REFUSED);
        assertThat(outcome.record().message())
                .hasValueSatisfying(message -> assertThat(message).contains("catalog/b.yaml"));
        assertThat(scene.served().commit()).isEmpty();
    }

    @Test
    void anotherCatalogRootIsReadAsAWhole() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.remote.write("offerings/b.yaml", Texts.item("b", "1.0.0"));
        scene.push();
        scene.syncOnce();
        SyncRecord record = scene.open(scene.builder()
                        .parser(dev.pao.parser.CatalogParser.builder()
                                .layout(dev.pao.parser.CatalogLayout.of("offerings"))
                                .build()))
                .syncNow()
                .record();
        assertThat(record.counts()).isEqualTo(new SyncCounts(1, 0, 1, 0));
        assertThat(record.message()).isEmpty();
        assertThat(scene.names()).containsExactly("b");
    }
}
