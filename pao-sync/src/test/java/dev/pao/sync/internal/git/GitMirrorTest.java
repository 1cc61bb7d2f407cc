package dev.pao.sync.internal.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.model.Secret;
import dev.pao.parser.CatalogLayout;
import dev.pao.store.CommitId;
import dev.pao.sync.GitCredentials;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.tree.Blob;
import dev.pao.sync.internal.tree.TreeDifference;
import dev.pao.sync.internal.tree.TreeFile;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitMirrorTest {

    private static final CatalogLayout LAYOUT = CatalogLayout.of("catalog");
    private static final SyncLimits TINY = SyncLimits.builder()
            .connect(Duration.ofMillis(500))
            .idle(Duration.ofMillis(300))
            .fetch(Duration.ofSeconds(2))
            .build();

    @TempDir
    Path folder;

    private ScriptedRepository remote;
    private GitServer server;

    @BeforeEach
    void start() {
        remote = ScriptedRepository.in(folder.resolve("remote.git"));
        remote.write("catalog/a.yaml", "a").write("readme.md", "r").commit("Add a");
        server = GitServer.serving(remote);
    }

    @AfterEach
    void stop() {
        server.close();
        remote.close();
    }

    @Test
    void aBranchIsReadOverFileAndHttp() {
        for (String url : List.of(remote.url(), server.url())) {
            GitMirror mirror = mirror(GitRepository.of(url), SyncLimits.standard());
            assertThat(paths(mirror)).containsExactly("catalog/a.yaml");
            assertThat(head(mirror)).isEqualTo(remote.head());
        }
    }

    @Test
    void onlyWhatDiffersIsToldAndAFileMayTurnIntoAFolder() {
        String first = remote.head();
        remote.write("catalog/b.yaml/c.yaml", "c").write("catalog/d.yaml", "d").remove("catalog/a.yaml");
        remote.write("catalog/a.yaml/e.yaml", "e").commit("Turn");

        List<TreeDifference> differences = read(
                branch -> branch.differencesSince(new CommitId(first), LAYOUT).orElseThrow());
        assertThat(differences)
                .extracting(TreeDifference::path, difference -> difference.now().isPresent())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("catalog/a.yaml", false),
                        org.assertj.core.groups.Tuple.tuple("catalog/a.yaml/e.yaml", true),
                        org.assertj.core.groups.Tuple.tuple("catalog/b.yaml/c.yaml", true),
                        org.assertj.core.groups.Tuple.tuple("catalog/d.yaml", true));
    }

    @Test
    void linksAndSubmodulesAreToldFromFiles() {
        remote.symlink("catalog/link.yaml", "a.yaml")
                .submodule("catalog/sub.yaml")
                .commit("Add oddities");

        List<TreeFile> files = read(branch -> branch.files(LAYOUT));
        assertThat(files)
                .extracting(TreeFile::kind)
                .containsExactly(TreeFile.Kind.FILE, TreeFile.Kind.SYMLINK, TreeFile.Kind.SUBMODULE);
    }

    @Test
    void historyIsKnown() {
        String first = remote.head();
        String second = remote.write("catalog/b.yaml", "b").commit("Add b");
        GitMirror mirror = mirror(GitRepository.of(remote.url()), SyncLimits.standard());
        assertThat(mirror.<Boolean>read(() -> false, branch -> branch.hasInHistory(new CommitId(first))))
                .isTrue();

        remote.forceTo(first).write("catalog/c.yaml", "c").commit("Rewrite");
        assertThat(mirror.<Boolean>read(() -> false, branch -> branch.contains(new CommitId(second))))
                .isTrue();
        assertThat(mirror.<Boolean>read(() -> false, branch -> branch.hasInHistory(new CommitId(second))))
                .isFalse();
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() {
        Blob blob = read(branch -> branch.read(branch.files(LAYOUT).get(0), 0));
        assertThat(blob).isEqualTo(new Blob.TooLarge(1));
    }

    @Test
    void moreFilesThanTheLimitStopTheSync() {
        remote.write("catalog/b.yaml", "b").write("catalog/c.yaml", "c").commit("Add more");
        GitMirror mirror = mirror(
                GitRepository.of(remote.url()), SyncLimits.builder().maxFiles(2).build());

        assertThatThrownBy(() -> paths(mirror))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("more than 2 files");
    }

    @Test
    void aTokenIsShownToTheServerAndKeptNowhere() throws IOException {
        server.requireToken("t0ps3cret");
        GitRepository source =
                GitRepository.of(server.url()).withCredentials(GitCredentials.token(Secret.of("t0ps3cret")));
        GitMirror mirror = mirror(source, SyncLimits.standard());
        assertThat(head(mirror)).isEqualTo(remote.head());
        remote.write("catalog/b.yaml", "b").commit("Add b");
        assertThat(head(mirror)).isEqualTo(remote.head());

        assertThat(everyByteOf(folder.resolve("mirror"))).doesNotContain("t0ps3cret");
    }

    @Test
    void aWrongTokenStallsWithAdviceAndWithoutTheToken() {
        server.requireToken("right");
        GitRepository source = GitRepository.of(server.url()).withCredentials(GitCredentials.token(Secret.of("wr0ng")));

        assertThatThrownBy(() -> head(mirror(source, SyncLimits.standard())))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessage(server.url() + " answered 401: renew the token, or let it read the repository's contents")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("wr0ng"));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410, 418})
    void aRefusalStalls(int status) {
        server.answer(status);
        assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), SyncLimits.standard())))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining(server.url() + " answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aServersTroubleIsTransient(int status) {
        server.answer(status);
        assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), SyncLimits.standard())))
                .isInstanceOf(SyncException.TransientFailure.class)
                .hasMessageContaining(server.url() + " answered " + status);
    }

    @Test
    void aWebPageIsNoGitServer() {
        server.answerHtml();
        assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), SyncLimits.standard())))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("does not answer as a Git server does");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aServerThatStallsIsGivenUp() {
        server.stall();
        assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), TINY)))
                .isInstanceOf(SyncException.TransientFailure.class)
                .hasMessageContaining("stopped answering");
    }

    @Test
    void aServerThatTricklesIsGivenUpAfterTheWholeTime() {
        server.trickle();
        assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), TINY)))
                .isInstanceOf(SyncException.TransientFailure.class)
                .hasMessageContaining("took longer than 2 seconds");
    }

    @Test
    void aServerThatSendsTooMuchIsGivenUp() {
        SyncLimits limits = SyncLimits.builder().maxReceivedBytes(50).build();
        assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), limits)))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("more than 50 bytes");
    }

    @Test
    void aRedirectToAnotherHostIsNotFollowed() {
        try (GitServer elsewhere = GitServer.serving(remote)) {
            server.redirectTo("http://localhost:" + elsewhere.port());
            assertThatThrownBy(() -> head(mirror(GitRepository.of(server.url()), SyncLimits.standard())))
                    .isInstanceOf(SyncException.Stalled.class)
                    .hasMessageContaining("redirects to another host, `localhost`");
            assertThat(elsewhere.requests()).isZero();

            server.redirectTo("http://127.0.0.1:" + elsewhere.port());
            assertThat(head(mirror(GitRepository.of(server.url()), SyncLimits.standard())))
                    .isEqualTo(remote.head());
        }
    }

    @Test
    void aServerThatIsAwayIsTransient() {
        String url = server.url();
        server.close();
        assertThatThrownBy(() -> head(mirror(GitRepository.of(url), SyncLimits.standard())))
                .isInstanceOf(SyncException.TransientFailure.class)
                .hasMessageContaining("can't be reached");
    }

    @Test
    void aMissingBranchStallsAndNamesOthers() {
        remote.branch("develop").deleteBranch("main");
        assertThatThrownBy(() -> head(mirror(GitRepository.of(remote.url()), SyncLimits.standard())))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessage(remote.url() + " has no branch `main`: push it, or name another, such as `develop`");
    }

    @Test
    void anEmptyRepositoryStalls() {
        try (ScriptedRepository empty = ScriptedRepository.in(folder.resolve("empty.git"))) {
            assertThatThrownBy(() -> head(mirror(GitRepository.of(empty.url()), SyncLimits.standard())))
                    .isInstanceOf(SyncException.Stalled.class)
                    .hasMessageContaining("has no branch yet: push a first commit to `main`");
        }
    }

    @Test
    void aFolderThatIsNoRepositoryStalls() {
        assertThatThrownBy(() -> head(mirror(GitRepository.of("file:///nowhere/at/all.git"), SyncLimits.standard())))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("is not a Git repository");
    }

    @Test
    void whatAKilledFetchLeftBehindIsCleared() throws IOException {
        GitMirror mirror = mirror(GitRepository.of(remote.url()), SyncLimits.standard());
        head(mirror);
        Path repository = folder.resolve("mirror/repository.git");
        Files.createFile(repository.resolve("refs/heads/main.lock"));
        Files.createFile(repository.resolve("packed-refs.lock"));
        Files.createFile(repository.resolve("FETCH_HEAD.lock"));
        remote.write("catalog/b.yaml", "b").commit("Add b");

        assertThat(head(mirror)).isEqualTo(remote.head());
        assertThat(paths(mirror)).containsExactly("catalog/a.yaml", "catalog/b.yaml");
    }

    @Test
    void aDamagedMirrorIsFetchedAnew() throws IOException {
        GitMirror mirror = mirror(GitRepository.of(remote.url()), SyncLimits.standard());
        for (String part : List.of("HEAD", "config", "refs/heads/main", "objects")) {
            head(mirror);
            damage(folder.resolve("mirror/repository.git").resolve(part));
            assertThat(paths(mirror)).as(part).containsExactly("catalog/a.yaml");
        }
    }

    @Test
    void theMirrorIsForItsOwnerOnly() throws IOException {
        head(mirror(GitRepository.of(remote.url()), SyncLimits.standard()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("mirror"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aCancelledFetchSaysSo() {
        GitMirror mirror = mirror(GitRepository.of(server.url()), SyncLimits.standard());
        SyncException e = catchThrowableOfType(SyncException.class, () -> mirror.read(() -> true, CommitTree::commit));
        assertThat(e).hasMessageContaining("was cancelled");
    }

    private GitMirror mirror(GitRepository source, SyncLimits limits) {
        return new GitMirror(source, "main", folder.resolve("mirror"), limits);
    }

    private <T> T read(Function<CommitTree, T> reader) {
        return mirror(GitRepository.of(remote.url()), SyncLimits.standard()).read(() -> false, reader);
    }

    private static String head(GitMirror mirror) {
        return mirror.read(() -> false, branch -> branch.commit().text());
    }

    private static List<String> paths(GitMirror mirror) {
        return mirror.read(
                () -> false,
                branch -> branch.files(LAYOUT).stream()
                        .peek(file -> branch.read(file, 1000))
                        .map(TreeFile::path)
                        .toList());
    }

    private static void damage(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file.toFile().setWritable(true);
                Files.writeString(file, "damaged");
            }
        }
    }

    private static String everyByteOf(Path tree) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
