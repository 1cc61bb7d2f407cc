package dev.pao.testkit.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptedRepositoryTest {

    @TempDir
    Path folder;

    private ScriptedRepository repository;

    @BeforeEach
    void start() {
        repository = ScriptedRepository.in(folder.resolve("remote.git"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aCommitHoldsWhatWasStaged() {
        repository.write("a/x.yaml", "x").write("b.sh", "y").executable("b.sh").symlink("link", "b.sh");
        repository.submodule("sub").commit("Add");

        assertThat(modes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a/x.yaml", "100644", "b.sh", "100755", "link", "120000", "sub", "160000"));
    }

    @Test
    void removingAndRenamingTakeThePathAway() {
        repository
                .write("a/x.yaml", "x")
                .write("a/y.yaml", "y")
                .write("z.yaml", "z")
                .commit("Add");
        repository.remove("a").rename("z.yaml", "c/z.yaml").commit("Move");

        assertThat(modes()).containsOnlyKeys("c/z.yaml");
    }

    @Test
    void aFileGivesWayToAFolder() {
        repository.write("a.yaml", "x").commit("Add");
        repository.write("a.yaml/b.yaml", "x").commit("Turn");

        assertThat(modes()).containsOnlyKeys("a.yaml/b.yaml");
    }

    @Test
    void theSameStepsGiveTheSameCommit() {
        String first = repository.write("a.yaml", "x").commit("Add");
        try (ScriptedRepository other = ScriptedRepository.in(folder.resolve("other.git"))) {
            assertThat(other.write("a.yaml", "x").commit("Add")).isEqualTo(first);
        }
    }

    @Test
    void branchesMergeAndForcedPushesMoveTheHead() {
        String first = repository.write("a.yaml", "a").commit("Add a");
        repository.branch("topic").write("b.yaml", "b").commit("Add b");
        repository.switchTo("main").write("c.yaml", "c").commit("Add c");
        repository.merge("topic");
        assertThat(modes()).containsOnlyKeys("a.yaml", "b.yaml", "c.yaml");

        repository.forceTo(first);
        assertThat(repository.head()).isEqualTo(first);
        assertThat(modes()).containsOnlyKeys("a.yaml");
    }

    @Test
    void aDeletedBranchHasNoHead() {
        repository.write("a.yaml", "a").commit("Add a");
        repository.tag("v1").deleteBranch("main");

        assertThatThrownBy(repository::head).isInstanceOf(IllegalStateException.class);
    }

    private Map<String, String> modes() {
        Map<String, String> modes = new TreeMap<>();
        GitObjects.filesOf(repository.repository(), ObjectId.fromString(repository.head()))
                .forEach((path, file) -> modes.put(path, file.mode().toString()));
        return modes;
    }
}
