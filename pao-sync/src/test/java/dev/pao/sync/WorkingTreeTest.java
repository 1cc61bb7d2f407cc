package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.PlannedChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkingTreeTest {

    @TempDir
    Path folder;

    private Path tree;

    @BeforeEach
    void commit() throws IOException {
        tree = Files.createDirectories(folder.resolve("tree"));
        write("catalog/a.yaml", Texts.item("a", "1.0.0"));
        write("catalog/databases/b.yaml", Texts.item("b", "1.0.0"));
        write(".gitignore", "ignored.yaml\n");
        NewRepository.of(tree, "main", "Start");
    }

    @Test
    void anUnchangedTreeGivesAnEmptyPlan() {
        CatalogPlan plan = sinceHead();
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.head().label()).isEqualTo("the working tree");
        assertThat(plan.head().commit()).isEmpty();
    }

    @Test
    void whatIsNotCommittedIsPlanned() throws IOException {
        write("catalog/a.yaml", Texts.item("a", "1.1.0", "Better"));
        Files.delete(tree.resolve("catalog/databases/b.yaml"));
        write("catalog/ignored.yaml", Texts.item("ignored", "1.0.0"));
        write("catalog/_draft.yaml", "nothing");
        write("catalog/.hidden/c.yaml", "nothing");
        assertThat(sinceHead().changes())
                .hasExactlyElementsOfTypes(
                        PlannedChange.Changed.class, PlannedChange.Removed.class, PlannedChange.Added.class);
    }

    @Test
    void otherLineEndsAreNoChange() throws IOException {
        write("catalog/a.yaml", Texts.item("a", "1.0.0").replace("\n", "\r\n"));
        assertThat(sinceHead().isEmpty()).isTrue();
    }

    @Test
    void whatGitWouldNotHoldAsAFileIsRejectedAndNotFollowed() throws IOException {
        Files.createSymbolicLink(tree.resolve("catalog/link.yaml"), Path.of("a.yaml"));
        Files.createSymbolicLink(tree.resolve("catalog/up"), Path.of(".."));
        Files.createDirectories(tree.resolve("catalog/module.yaml/.git"));
        write("catalog/module.yaml/c.yaml", Texts.item("c", "1.0.0"));
        Files.createDirectories(tree.resolve("catalog/module/.git"));
        write("catalog/module/d.yaml", Texts.item("d", "1.0.0"));
        assertThat(messages(sinceHead()))
                .containsExactly(
                        "the path is a symbolic link, expected a regular file",
                        "the path is a submodule, expected a regular file");
    }

    @Test
    void filesThatASyncRefusesAreRefusedHere() throws IOException {
        write("catalog/large.yaml", "#".repeat(1 << 21));
        write("catalog/with space.yaml", Texts.item("c", "1.0.0"));
        write("catalog/" + "d/".repeat(16) + "deep.yaml", Texts.item("d", "1.0.0"));
        write("catalog/" + "e/".repeat(70) + "deeper.yaml", Texts.item("e", "1.0.0"));
        assertThat(messages(sinceHead()))
                .anyMatch(message -> message.contains("the path has 18 parts"))
                .anyMatch(message -> message.contains("the folder lies too deep"))
                .anyMatch(message -> message.contains("the file has 2097152 bytes, expected at most"))
                .anyMatch(message -> message.contains("`with space.yaml`"))
                .hasSize(4);
    }

    @Test
    void moreFilesThanTheLimitEndTheComparison() throws IOException {
        for (int i = 0; i < 11; i++) {
            write("catalog/item-" + i + ".yaml", "text");
        }
        CatalogComparison comparison = CatalogComparison.builder(head(), CatalogSource.workingTree(tree))
                .limits(SyncLimits.builder().maxFiles(10).build())
                .build();
        assertThatThrownBy(comparison::plan)
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("more than 10 files or folders");
    }

    @Test
    void twoFoldersAreComparedWithoutAnyRepository() throws IOException {
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("catalog"));
        Files.writeString(other.resolve("catalog/a.yaml"), Texts.item("a", "2.0.0", "Better"));
        CatalogPlan plan = CatalogComparison.of(CatalogSource.workingTree(tree), CatalogSource.workingTree(other))
                .plan();
        assertThat(plan.changes()).hasExactlyElementsOfTypes(PlannedChange.Changed.class, PlannedChange.Removed.class);
    }

    @Test
    void aFolderThatIsNotThereAndOneThatIsNoRepositoryAreMistakes() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> plan(head(), CatalogSource.workingTree(nowhere)))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessage("`" + nowhere + "` is not a folder: name the one that holds the catalog");
        assertThatThrownBy(() -> plan(CatalogSource.ref(folder, "main"), CatalogSource.workingTree(tree)))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessage("`" + folder + "` is not in a Git repository: name a folder that is");
    }

    @Test
    void nothingIsWrittenIntoTheRepository() throws IOException {
        write("catalog/a.yaml", Texts.item("a", "1.1.0", "Better"));
        IntStream.range(0, 20).forEach(i -> write("catalog/item-" + i + ".yaml", Texts.item("item-" + i, "1.0.0")));
        Map<Path, FileTime> before = files();
        sinceHead();
        plan(CatalogSource.forkPoint(tree, "main", "HEAD"), head());
        LocalRepository.around(tree).orElseThrow().mainline();
        assertThat(files()).isEqualTo(before);
    }

    private CatalogPlan sinceHead() {
        return plan(head(), CatalogSource.workingTree(tree));
    }

    private CatalogSource head() {
        return CatalogSource.ref(tree, "HEAD");
    }

    private static CatalogPlan plan(CatalogSource base, CatalogSource head) {
        return CatalogComparison.of(base, head).plan();
    }

    private static List<String> messages(CatalogPlan plan) {
        return plan.changes().stream()
                .flatMap(change -> change.diagnostics().stream())
                .filter(Diagnostic::isError)
                .map(Diagnostic::message)
                .toList();
    }

    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path, Files.getLastModifiedTime(path));
            }
        }
        return files;
    }

    private void write(String path, String text) {
        try {
            Path file = tree.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
