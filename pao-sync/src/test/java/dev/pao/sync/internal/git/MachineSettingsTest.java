package dev.pao.sync.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncLimits;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineSettingsTest {

    @TempDir
    Path folder;

    private SystemReader before;

    @BeforeEach
    void configureTheMachine() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("gitconfig"), "[http]\n\tfollowRedirects = false\n[user]\n\tname = Josh Smith\n");
        before = SystemReader.getInstance();
        SystemReader.setInstance(new SystemReader.Delegate(before) {
            @Override
            public FileBasedConfig openUserConfig(Config parent, FS files) {
                return new FileBasedConfig(parent, settings.toFile(), files);
            }
        });
    }

    @AfterEach
    void restoreTheMachine() {
        SystemReader.setInstance(before);
    }

    @Test
    void aFetchDoesNotFollowTheUsersSettings() {
        try (ScriptedRepository remote = ScriptedRepository.in(folder.resolve("remote.git"));
                GitServer elsewhere = GitServer.serving(remote);
                GitServer server = GitServer.serving(remote)) {
            String head = remote.write("catalog/a.yaml", "a").commit("Add a");
            server.redirectTo("http://127.0.0.1:" + elsewhere.port());
            GitMirror mirror = new GitMirror(
                    GitRepository.of(server.url()), "main", folder.resolve("mirror"), SyncLimits.standard());

            String fetched = mirror.read(() -> false, branch -> branch.commit().text());
            assertThat(fetched).isEqualTo(head);
        }
    }

    @Test
    void theHostsOwnUseOfGitKeepsThem() throws Exception {
        assertThat(MachineSettings.ignored(MachineSettingsTest::userName)).isEqualTo("nobody");
        assertThat(userName()).isEqualTo("Josh Smith");
    }

    private static String userName() {
        try {
            String name = SystemReader.getInstance().getUserConfig().getString("user", null, "name");
            return name == null ? "nobody" : name;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
