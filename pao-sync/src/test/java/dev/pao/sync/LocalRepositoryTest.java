package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CommitId;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalRepositoryTest {

    @TempDir
    Path folder;

    private ScriptedRepository scripted;
    private LocalRepository repository;

    @BeforeEach
    void open() {
        scripted = ScriptedRepository.in(folder.resolve("scripted.git"));
        scripted.write("catalog/a.yaml", Texts.item("a", "1.0.0")).commit("Add a");
        repository = LocalRepository.around(scripted.folder()).orElseThrow();
    }

    @AfterEach
    void close() {
        scripted.close();
    }

    @Test
    void aRepositoryIsFoundFromAnyFolderInIt() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree/catalog/databases"));
        Files.writeString(tree.resolve("a.yaml"), Texts.item("a", "1.0.0"));
        CommitId first = NewRepository.of(folder.resolve("tree"), "main", "Start");

        LocalRepository found = LocalRepository.around(tree).orElseThrow();
        assertThat(found.workingTree()).contains(folder.resolve("tree"));
        assertThat(found.commit("main")).isEqualTo(first);
        assertThat(repository.workingTree()).isEmpty();
        assertThat(LocalRepository.around(folder)).isEmpty();
    }

    @Test
    void aWorkingTreeBesideItsRepositoryIsOneToo() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("beside"));
        Path administration = Files.createDirectories(scripted.folder().resolve("worktrees/beside"));
        Files.writeString(beside.resolve(".git"), "gitdir: " + administration + "\n");
        Files.writeString(administration.resolve("commondir"), "../..\n");
        Files.writeString(administration.resolve("gitdir"), beside.resolve(".git") + "\n");
        Files.writeString(administration.resolve("HEAD"), scripted.head() + "\n");

        LocalRepository found = LocalRepository.around(beside).orElseThrow();
        assertThat(found.workingTree()).contains(beside);
        assertThat(found.commit("HEAD").text()).isEqualTo(scripted.head());
        assertThat(found.commit("main").text()).isEqualTo(scripted.head());
    }

    @Test
    void theForkPointIsTheLatestCommitThatBothHave() {
        String fork = scripted.head();
        scripted.branch("feature").write("catalog/b.yaml", "b").commit("Add b");
        scripted.switchTo("main").write("catalog/c.yaml", "c").commit("Add c");
        assertThat(repository.forkPoint("feature", "main").text()).isEqualTo(fork);
        assertThat(repository.forkPoint("main", "main").text()).isEqualTo(scripted.head());
    }

    @Test
    void linesOfWorkWithNothingInCommonHaveNoForkPoint() {
        scripted.switchTo("other").write("b", "b").commit("Start again");
        assertThatThrownBy(() -> repository.forkPoint("main", "other"))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageStartingWith("`main` and `other` have no commit in common: ");
    }

    @Test
    void whatStandsForNoCommitIsToldWithAWayOut() {
        for (String ref : List.of("gone", "main~7", "main:catalog", "deadbeef", "1".repeat(40))) {
            assertThatThrownBy(() -> repository.commit(ref))
                    .isInstanceOf(SyncException.Stalled.class)
                    .hasMessage("the repository `" + scripted.folder() + "` has no commit `" + ref
                            + "`: name a branch, a tag or a commit that is there, or fetch it");
        }
        for (String ref : List.of("main^{blob}", "@{")) {
            assertThatThrownBy(() -> repository.commit(ref))
                    .isInstanceOf(SyncException.Stalled.class)
                    .hasMessage(
                            "`" + ref + "` is not the name of a commit: name a branch, a tag, a commit or `HEAD~1`");
        }
    }

    @Test
    void aShallowCloneSaysThatItIsOne() throws IOException {
        Files.writeString(scripted.folder().resolve("shallow"), scripted.head() + "\n");
        assertThatThrownBy(() -> repository.commit("HEAD~1"))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("it is a shallow clone, so fetch its history (`git fetch --unshallow`");
    }

    @Test
    void aRepositoryWithoutACommitSaysSo() {
        try (ScriptedRepository empty = ScriptedRepository.in(folder.resolve("empty.git"))) {
            LocalRepository found = LocalRepository.around(empty.folder()).orElseThrow();
            assertThatThrownBy(() -> found.commit("HEAD"))
                    .isInstanceOf(SyncException.Stalled.class)
                    .hasMessage("the repository `" + empty.folder() + "` has no commit yet: make a first one");
        }
    }

    @Test
    void aDamagedRepositorySaysSo() throws IOException {
        String head = scripted.head();
        Files.writeString(scripted.folder().resolve("refs/heads/main"), "1".repeat(40) + "\n");
        Path object = scripted.folder().resolve("objects/" + head.substring(0, 2) + "/" + head.substring(2));
        Files.delete(object);
        Files.writeString(object, "nonsense");
        assertThatThrownBy(() -> repository.commit(head))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("can't be read")
                .hasMessageContaining("git fsck");
    }

    @Test
    void theMainlineIsTheDefaultBranchOfOrigin() throws IOException {
        assertThat(repository.mainline()).contains("main");
        reference("refs/remotes/origin/master", scripted.head());
        assertThat(repository.mainline()).contains("origin/master");
        reference("refs/remotes/origin/trunk", scripted.head());
        reference("refs/remotes/origin/HEAD", "ref: refs/remotes/origin/trunk");
        assertThat(repository.mainline()).contains("origin/trunk");
    }

    @Test
    void aBranchThatFollowsAnotherIsMeantForIt() throws IOException {
        reference("refs/remotes/origin/main", scripted.head());
        reference("refs/remotes/origin/release", scripted.head());
        reference("HEAD", "ref: refs/heads/work");
        follow("work", "release");
        assertThat(repository.mainline()).contains("origin/release");
        follow("work", "work");
        reference("refs/remotes/origin/work", scripted.head());
        assertThat(repository.mainline()).contains("origin/main");
    }

    @Test
    void withoutAnyOfThemThereIsNoMainline() {
        scripted.switchTo("work").write("b", "b").commit("Start");
        scripted.deleteBranch("main");
        assertThat(repository.mainline()).isEqualTo(Optional.empty());
    }

    private void follow(String branch, String upstream) throws IOException {
        Files.writeString(scripted.folder().resolve("config"), """
                [core]
                	repositoryformatversion = 0
                	bare = true
                [remote "origin"]
                	url = https://example.com/catalog.git
                	fetch = +refs/heads/*:refs/remotes/origin/*
                [branch "%s"]
                	remote = origin
                	merge = refs/heads/%s
                """.formatted(branch, upstream));
    }

    private void reference(String name, String content) throws IOException {
        Path file = scripted.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content + "\n");
    }
}
