package dev.pao.sync.internal.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.sync.GitCredentials;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SshFetchTest {

    private static final String PATH = "/org/pao-repository.git";

    @TempDir
    Path folder;

    private ScriptedRepository remote;
    private SshGitServer server;

    @BeforeEach
    void start() throws IOException {
        remote = ScriptedRepository.in(folder.resolve("remote.git"));
        remote.write("catalog/a.yaml", "a").commit("Add a");
        server = new SshGitServer(remote);
    }

    @AfterEach
    void stop() {
        server.close();
        remote.close();
    }

    @Test
    void aBranchIsFetchedWithAKeyAndAgainAfterAPush() throws IOException {
        GitMirror mirror = mirror(PATH, goodKey());
        assertThat(head(mirror)).isEqualTo(remote.head());

        remote.write("catalog/b.yaml", "b").commit("Add b");
        assertThat(head(mirror)).isEqualTo(remote.head());
    }

    @Test
    void aKeyThatTheServerDoesNotKnowStalls() throws IOException {
        GitCredentials stranger = GitCredentials.sshKey(
                SshGitServer.strangersKey(folder.resolve("stranger")), server.knownHosts(folder.resolve("hosts")));

        assertThatThrownBy(() -> head(mirror(PATH, stranger)))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("does not accept the SSH key");
    }

    @Test
    void aHostWhoseKeyIsNotKnownStalls() throws IOException {
        GitCredentials unknownHost =
                GitCredentials.sshKey(server.userKey(folder.resolve("key")), folder.resolve("no-such-file"));
        GitCredentials otherHost = GitCredentials.sshKey(
                server.userKey(folder.resolve("key")), server.wrongKnownHosts(folder.resolve("wrong")));

        for (GitCredentials credentials : List.of(unknownHost, otherHost)) {
            assertThatThrownBy(() -> head(mirror(PATH, credentials)))
                    .isInstanceOf(SyncException.Stalled.class)
                    .hasMessageContaining("is not in the file of known hosts");
        }
    }

    @Test
    void aKeyFileThatIsNotThereStalls() throws IOException {
        GitCredentials noKey =
                GitCredentials.sshKey(folder.resolve("none"), server.knownHosts(folder.resolve("hosts")));

        assertThatThrownBy(() -> head(mirror(PATH, noKey)))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("SSH key");
    }

    @Test
    void aRepositoryThatIsNotThereStalls() throws IOException {
        GitCredentials key = goodKey();
        assertThatThrownBy(() -> head(mirror("/org/other.git", key)))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("is not a Git repository");
    }

    @Test
    void aServerThatStallsIsGivenUp() throws IOException {
        server.stall();
        GitCredentials key = goodKey();
        assertThatThrownBy(() -> head(mirror(PATH, key))).isInstanceOf(SyncException.TransientFailure.class);
    }

    @Test
    void aServerThatIsAwayIsTransient() throws IOException {
        GitMirror mirror = mirror(PATH, goodKey());
        server.close();
        assertThatThrownBy(() -> head(mirror)).isInstanceOf(SyncException.TransientFailure.class);
    }

    private GitCredentials goodKey() throws IOException {
        return GitCredentials.sshKey(
                server.userKey(folder.resolve("key")), server.knownHosts(folder.resolve("known_hosts")));
    }

    private GitMirror mirror(String path, GitCredentials credentials) {
        SyncLimits limits = SyncLimits.builder()
                .connect(Duration.ofSeconds(5))
                .idle(Duration.ofSeconds(1))
                .fetch(Duration.ofSeconds(10))
                .build();
        GitRepository source = GitRepository.of(server.url(path)).withCredentials(credentials);
        return new GitMirror(source, "main", folder.resolve("mirror"), limits);
    }

    private static String head(GitMirror mirror) {
        return mirror.read(() -> false, branch -> branch.commit().text());
    }
}
