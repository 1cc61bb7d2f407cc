package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("..", "bin", "pao-cli").toAbsolutePath().normalize();

    private static final Path DIST =
            LAUNCHER.resolve("../../pao-cli/target/dist").normalize();

    private static final Path SAMPLE = Path.of("src/main/resources/dev/pao/cli/starter/mysql-database.yaml")
            .toAbsolutePath();

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

    /** One that does not is left unused without a word, and every start is three times slower. */
    @Test
    void theArchiveOfLoadedClassesHoldsForTheJarsThatAreThere() throws IOException, InterruptedException {
        assertThat(start(List.of(), "--version")).startsWith("0 pao-cli ");
    }

    /**
     * Each class from elsewhere and each lambda takes a good part of a millisecond, and nobody would see one more. Later
     * Javas load lambdas that they linked beforehand, used or not.
     */
    @Test
    void aCheckOfOneFileTakesItsClassesFromTheArchiveAndLinksNoLambdaOfPao() throws IOException, InterruptedException {
        boolean linksAtRunTime = Runtime.version().feature() < 24;
        Path log = folder.resolve("classes.txt");

        assertThat(start(List.of("-Xlog:class+load:file=" + log), "validate", SAMPLE.toString()))
                .startsWith("0 ");
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains(" dev.pao.parser.CatalogParser source: shared objects file"))
                .noneMatch(line -> linksAtRunTime && line.contains(" dev.pao.") && line.contains("$$Lambda"))
                .noneMatch(line -> line.contains(" source: file:"));
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

    private static Path archive(Path java) throws IOException {
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(DIST.resolve("cds"), "*.jsa.java")) {
            for (Path mark : marks) {
                if (Files.isSameFile(Path.of(Files.readAllLines(mark).get(0)), java)) {
                    return mark.resolveSibling(mark.getFileName().toString().replaceFirst("\\.java$", ""));
                }
            }
        }
        throw new AssertionError("no archive for " + java);
    }

    /** Starts the program as the launcher does, and not at all without the archive. */
    private String start(List<String> options, String... arguments) throws IOException, InterruptedException {
        String home = System.getProperty("java.home");
        run(home, LAUNCHER.toString(), "--prepare");
        Path java = Path.of(home, "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(
                Runtime.version().feature() >= 24
                        ? List.of("-XX:+UseSerialGC", "-XX:AOTMode=on", "-XX:AOTCache=" + archive(java))
                        : List.of("-XX:+UseG1GC", "-Xshare:on", "-XX:SharedArchiveFile=" + archive(java)));
        command.addAll(options);
        command.addAll(List.of("-cp", DIST.resolve("start/pao-cli.jar").toString(), "dev.pao.cli.PaoCli"));
        command.addAll(List.of(arguments));
        return run(home, command.toArray(String[]::new));
    }

    private String run(String javaHome, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output;
    }
}
