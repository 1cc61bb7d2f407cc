package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.testkit.git.ScriptedRepository;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No disk is filled: a process of its own may write no file above a size, which says the same by other words. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell's limit on file sizes stands in for a full disk")
final class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void aMirrorThatCannotBeWrittenSaysSoAndTheSyncRecoversOnceItCan() throws IOException, InterruptedException {
        try (ScriptedRepository remote = ScriptedRepository.in(folder.resolve("remote.git"))) {
            String small =
                    remote.write("catalog/a.yaml", Texts.item("a", "1.0.0")).commit("Add a");
            byte[] noise = new byte[600_000];
            new Random(1).nextBytes(noise);
            remote.write("noise.bin", noise).commit("Add noise");

            Process process = start(remote.url());
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine())
                        .isEqualTo("the disk of the mirror folder " + folder.resolve("mirror/repository.git")
                                + " is full: make space, or name another");
                remote.forceTo(small);
                process.getOutputStream().write('\n');
                process.getOutputStream().flush();
                assertThat(said.readLine()).isEqualTo("PUBLISHED 1");
                assertThat(process.waitFor()).isZero();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private Process start(String url) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                "sh",
                "-c",
                "ulimit -f 500; exec \"$@\"",
                "sh",
                java,
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskProcess.class.getName(),
                url,
                folder.resolve("mirror").toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
