package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.RejectedFile;
import dev.pao.store.sync.ProcessedFile.Outcome;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd about a repository has a stated outcome, and none of them takes away what is served. */
final class GuardTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        scene.syncOnce();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aRepositoryThatWasMadeAnewAndIsEmptyStallsTheSync() throws IOException {
        Files.move(scene.remote.folder(), folder.resolve("moved.git"));
        try (ScriptedRepository anew = ScriptedRepository.in(scene.remote.folder())) {
            assertThat(anew.folder()).isEqualTo(scene.remote.folder());
            assertStalled("has no branch yet: push a first commit to `main`");
        }
    }

    @Test
    void aRenamedBranchStallsUntilTheOldNameIsBack() {
        CatalogSync sync = scene.sync();
        scene.remote.branch("trunk").deleteBranch("main");
        scene.write("c.yaml", Texts.item("c", "1.0.0")).push();
        assertStalled(sync, "has no branch `main`: push it, or name another, such as `trunk`");

        scene.remote.branch("main");
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.names()).containsExactly("a", "b", "c");
        assertThat(sync.health().failure()).isEmpty();
    }

    @Test
    void aHistoryThatWasRewrittenAsAWholeIsComparedFileByFile() {
        scene.remote.switchTo("fresh");
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("c.yaml", Texts.item("c", "1.0.0"))
                .push();
        String fresh = scene.remote.head();
        scene.remote.switchTo("main").forceTo(fresh);
        try (CatalogSync elsewhere =
                scene.builder().mirror(folder.resolve("new-mirror")).build()) {
            SyncRecord record = elsewhere.syncNow().record();
            assertThat(record.counts()).isEqualTo(new SyncCounts(1, 0, 1, 0));
            assertThat(record.message())
                    .contains("the served commit is not in the branch's history, so every file was compared");
        }
        assertThat(scene.names()).containsExactly("a", "c");
        assertThat(scene.served().item("a").orElseThrow().commit().text()).isNotEqualTo(fresh);
    }

    @Test
    void aShallowSourceStallsAndSaysHowToCompleteIt() throws IOException {
        scene.write("c.yaml", Texts.item("c", "1.0.0")).push();
        Path shallow = scene.remote.folder().resolve("shallow");
        Files.writeString(shallow, scene.remote.head() + "\n");
        try (CatalogSync elsewhere =
                scene.builder().mirror(folder.resolve("new-mirror")).build()) {
            assertStalled(elsewhere, "complete it with `git fetch --unshallow`");
            Files.delete(shallow);
            assertThat(elsewhere.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        }
    }

    @Test
    void pathsThatDifferInCaseOnlyAreTwoFiles() {
        scene.write("A.yaml", Texts.item("upper", "1.0.0"))
                .write("B.yaml", Texts.item("b", "2.0.0", "Another"))
                .push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(1, 0, 0, 1));
        assertThat(scene.names()).containsExactly("a", "b", "upper");
        assertThat(scene.rejected().path()).isEqualTo("catalog/B.yaml");
        assertThat(scene.rejected().diagnostics())
                .extracting(finding -> finding.code().id())
                .contains("PAO4001");
    }

    @Test
    void pathsThatAreNotUtf8AreRejectedAlsoIfTheyReadAlike() {
        try (RawRepository raw = new RawRepository(scene.remote)) {
            ObjectId item = raw.blob(Texts.item("c", "1.0.0"));
            TreeFormatter tree = served(raw);
            tree.append("b\u00e9.yaml".getBytes(StandardCharsets.UTF_8), FileMode.REGULAR_FILE, item);
            tree.append("b\u00e9.yaml".getBytes(StandardCharsets.ISO_8859_1), FileMode.REGULAR_FILE, item);
            raw.pushCatalog(raw.tree(tree));
        }
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a", "b");
        assertThat(scene.served().rejected()).extracting(RejectedFile::path).containsExactly("catalog/b\u00e9.yaml");
    }

    @Test
    void controlsInAPathAreRejectedAndSpelledOut() {
        try (RawRepository raw = new RawRepository(scene.remote)) {
            ObjectId item = raw.blob(Texts.item("c", "1.0.0"));
            TreeFormatter tree = new TreeFormatter();
            tree.append("\n.yaml", FileMode.REGULAR_FILE, item);
            tree.append("\u001b[31m.yaml", FileMode.REGULAR_FILE, item);
            tree.append("a.yaml", FileMode.REGULAR_FILE, raw.idOf("catalog/a.yaml"));
            tree.append("b.yaml", FileMode.REGULAR_FILE, raw.idOf("catalog/b.yaml"));
            raw.pushCatalog(raw.tree(tree));
        }
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a", "b");
        assertThat(scene.served().rejected())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.diagnostics().get(0).message())
                        .startsWith("the path has the part")
                        .doesNotContain("\n", "\u001b"));
    }

    @Test
    void aFolderMayTurnIntoAFileAndBack() {
        scene.write("c.yaml/c.yaml", Texts.item("c", "1.0.0")).push();
        scene.syncOnce();
        scene.write("c.yaml", Texts.item("c", "1.0.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.served().item("c").orElseThrow().path()).isEqualTo("catalog/c.yaml");

        scene.write("c.yaml/c.yaml", Texts.item("c", "1.0.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.names()).containsExactly("a", "b", "c");
    }

    @Test
    void aNameMayMoveFromOneFileToTheOtherWhicheverComesFirst() {
        scene.write("a.yaml", Texts.item("new-a", "1.0.0"))
                .write("b.yaml", Texts.item("a", "1.0.0"))
                .push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(1, 1, 1, 0));
        assertThat(scene.names()).containsExactly("a", "new-a");
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(1, 1, 1, 0));
        assertThat(scene.names()).containsExactly("a", "b");
    }

    @Test
    void twoNamesMayBeSwappedWhileTheirFilesMove() {
        scene.remote.rename("catalog/a.yaml", "catalog/x/b.yaml");
        scene.remote.rename("catalog/b.yaml", "catalog/x/a.yaml");
        scene.write("x/b.yaml", Texts.item("b", "1.1.0", "Swapped"))
                .write("x/a.yaml", Texts.item("a", "1.1.0", "Swapped"))
                .push();
        SyncRecord record = scene.syncOnce();
        assertThat(record.counts()).isEqualTo(new SyncCounts(0, 2, 0, 0));
        assertThat(record.files()).noneMatch(file -> file.outcome() == Outcome.REMOVED);
        assertThat(scene.served().item("a").orElseThrow().path()).isEqualTo("catalog/x/a.yaml");
        assertThat(scene.version("b")).isEqualTo("1.1.0");
    }

    @Test
    void aFileThatGrowsOverTheLimitIsRejectedAndItsItemStays() {
        scene.write("a.yaml", Texts.item("a", "2.0.0") + "# " + "x".repeat(2000))
                .write("c.yaml", Texts.item("c", "1.0.0"))
                .push();
        SyncLimits limits = SyncLimits.builder().maxFileBytes(2000).build();
        scene.open(scene.builder().limits(limits)).syncNow();
        assertThat(scene.names()).containsExactly("a", "b", "c");
        assertThat(scene.version("a")).isEqualTo("1.0.0");
        assertThat(scene.rejected().diagnostics().get(0).code().id()).isEqualTo("PAO1003");
    }

    @Test
    void aFileThatTurnsIntoALinkASubmoduleOrAPointerKeepsItsItem() {
        scene.remote.symlink("catalog/a.yaml", "../secret");
        scene.write("b.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 1\n")
                .push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 0, 2));
        assertThat(scene.names()).containsExactly("a", "b");

        scene.remote.remove("catalog/a.yaml").submodule("catalog/a.yaml");
        scene.push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a", "b");
    }

    private TreeFormatter served(RawRepository raw) {
        TreeFormatter tree = new TreeFormatter();
        tree.append("a.yaml", FileMode.REGULAR_FILE, raw.idOf("catalog/a.yaml"));
        tree.append("b.yaml", FileMode.REGULAR_FILE, raw.idOf("catalog/b.yaml"));
        return tree;
    }

    private void assertStalled(String message) {
        assertStalled(scene.sync(), message);
    }

    private void assertStalled(CatalogSync sync, String message) {
        CatalogSnapshot before = scene.served();
        assertThat(catchThrowableOfType(SyncException.Stalled.class, sync::syncNow))
                .hasMessageContaining(message);
        assertThat(scene.served()).isSameAs(before);
        assertThat(sync.health().failure())
                .hasValueSatisfying(failure -> assertThat(failure).contains(message));
        assertThat(scene.store.syncs().recent(1).get(0).status()).isEqualTo(SyncStatus.FAILED);
    }
}
