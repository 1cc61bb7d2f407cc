package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("..", "bin", "pao-cli").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theLauncherRunsFromAnyFolderAndThroughLinks() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("a b")).resolve("pao"), LAUNCHER);
        Path again = Files.createSymbolicLink(folder.resolve("pao"), Path.of("a b", "pao"));
        String throughOne = run(System.getProperty("java.home"), link.toString(), "--version");
        String throughTwo = run(System.getProperty("java.home"), again.toString(), "--version");
        Files.delete(again);
        Files.delete(link);

        assertThat(throughOne).startsWith("0 pao-cli ").isEqualTo(throughTwo);
    }

    @Test
    void aSecondRunIsAsQuietAsTheFirst() throws IOException, InterruptedException {
        String first = run(System.getProperty("java.home"), LAUNCHER.toString(), "--version");

        assertThat(run(System.getProperty("java.home"), LAUNCHER.toString(), "--version"))
                .isEqualTo(first)
                .hasLineCount(1);
    }

    @Test
    void aJavaThatIsMissingIsNamed() throws IOException, InterruptedException {
        assertThat(run("/nowhere", LAUNCHER.toString(), "--version"))
                .isEqualTo("3 pao-cli: JAVA_HOME is `/nowhere`, which has no bin/java: set it to a JDK, 17 or later\n");
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");

        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(run(folder.resolve("jdk").toString(), LAUNCHER.toString(), "--version"))
                .startsWith("3 pao-cli: ")
                .contains("is Java 11.0.2: use 17 or later");
    }

    private String run(String javaHome, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output;
    }
}
