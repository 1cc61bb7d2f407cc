package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook that `init` writes, run by a shell. What only a git program can tell is tested where there is one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class HookIT {

    private static final String LAUNCHER =
            Path.of("..", "bin", "pao-cli").toAbsolutePath().normalize().toString();
    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        CommandRun.of(folder, "init");
    }

    @Test
    void aGoodFileThatIsNamedPasses() throws IOException, InterruptedException {
        assertThat(hook(LAUNCHER, ITEM)).startsWith("0 ").contains("✓ Valid CatalogItem document");
    }

    @Test
    void aBrokenFileThatIsNamedStopsTheCommit() throws IOException, InterruptedException {
        change("owner:", "ownr:");

        assertThat(hook(LAUNCHER, ITEM)).startsWith("1 ").contains(ITEM + ":6:1: error PAO2002: ");
    }

    @Test
    void aProgramThatIsMissingIsNamed() throws IOException, InterruptedException {
        assertThat(hook("/nowhere/pao-cli", ITEM))
                .isEqualTo(
                        "1 pre-commit: `/nowhere/pao-cli` is not found: put pao-cli on the path, or set CATALOG_CLI to"
                                + " it\n");
    }

    @Test
    void aCommitWithoutCatalogFilesPasses() throws IOException, InterruptedException, GitAPIException {
        assumeTrue(isGitThere());
        Files.writeString(folder.resolve("notes.yaml"), "ownr: nobody");
        Files.writeString(folder.resolve("catalog/_draft.yaml"), "ownr: nobody");
        CatalogRepository.stage(folder);

        assertThat(hook(LAUNCHER)).isEqualTo("0 ");
    }

    @Test
    void whatIsStagedIsCheckedAndNotWhatLiesInTheFolder() throws IOException, InterruptedException, GitAPIException {
        assumeTrue(isGitThere());
        change("owner:", "ownr:");
        CatalogRepository.stage(folder);
        change("ownr:", "owner:");
        String broken = hook(LAUNCHER);
        CatalogRepository.stage(folder);
        change("owner:", "ownr:");

        assertThat(broken).startsWith("1 ").contains(ITEM + ":6:1: error PAO2002: ");
        assertThat(hook(LAUNCHER)).isEqualTo("0 ");
    }

    @Test
    void gitRunsTheHookAndMakesNoCommitOfABrokenFile() throws IOException, InterruptedException, GitAPIException {
        assumeTrue(isGitThere());
        change("Database instance size", "How large it is");
        String good = commit();
        change("owner:", "ownr:");
        String broken = commit();

        assertThat(good).startsWith("0 ");
        assertThat(broken).startsWith("1 ").contains("error PAO2002");
    }

    private void change(String part, String instead) throws IOException {
        Path item = folder.resolve(ITEM);
        String changed = Files.readString(item).replace(part, instead);
        assertThat(changed).isNotEqualTo(Files.readString(item));
        Files.writeString(item, changed);
    }

    private String hook(String program, String... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", ".githooks/pre-commit"));
        command.addAll(List.of(files));
        return run(program, command);
    }

    private String commit() throws IOException, InterruptedException, GitAPIException {
        CatalogRepository.stage(folder);
        return run(LAUNCHER, List.of("git", "-c", "core.hooksPath=.githooks", "commit", "-q", "-m", "Change the item"));
    }

    /** Ends with the status and all that was written; who commits is told, because a machine may not know. */
    private String run(String program, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("CATALOG_CLI", program);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + who + "_NAME", "Josh");
            builder.environment().put("GIT_" + who + "_EMAIL", "josh@example.com");
        }
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output;
    }

    private static boolean isGitThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "git")));
    }
}
