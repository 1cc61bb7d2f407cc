package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanCommandTest {

    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    private Path repository;

    @BeforeEach
    void makeARepository() {
        CommandRun.of(folder, "init", "repository");
        repository = folder.resolve("repository");
    }

    @Test
    void anUnchangedTreeHasAnEmptyPlan() {
        CommandRun run = CommandRun.of(repository, "plan");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Nothing changes\n");
        assertThat(run.err())
                .matches("compared with [0-9a-f]{7}, the latest commit of `main` in `HEAD`; `--base` names another\n");
    }

    @Test
    void whatIsNotCommittedIsPlannedFromAnyFolderOfTheRepository() {
        change("\"1.0.0\"", "\"1.0.1\"", "MySQL database instance", "A MySQL database");
        for (Path here : List.of(repository, repository.resolve("catalog/databases"))) {
            CommandRun run = CommandRun.of(here, "plan", "--working-tree");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("~ mysql-database", "1.0.0", "1.0.1").endsWith("1 changed\n");
        }
        assertThat(CommandRun.of(folder, "plan", "--repo", "repository").out()).endsWith("1 changed\n");
        assertThat(CommandRun.of(repository, "plan", "--head", "HEAD").out()).isEqualTo("Nothing changes\n");
    }

    @Test
    void aVersionConflictIsAFindingWithItsLine() {
        change("MySQL database instance", "A MySQL database");
        CommandRun run = CommandRun.of(repository, "plan");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("PAO4002", "  4 | version: \"1.0.0\"", "1 rejected");
    }

    @Test
    void aWarningFailsOnlyIfStrict() {
        change("\"1.0.0\"", "\"1.0.1\"", "\"db.t3.micro\", ", "");
        assertThat(CommandRun.of(repository, "plan").status()).isZero();
        assertThat(CommandRun.of(repository, "plan", "--strict").status()).isEqualTo(1);
    }

    @Test
    void aPlanIsToldToProgramsAndInPullRequests() {
        change("\"1.0.0\"", "\"1.0.1\"", "MySQL database instance", "A MySQL database");
        Value.Mapping plan = ValueJson.readMapping(
                CommandRun.of(repository, "plan", "--format", "json").out());
        assertThat(plan.mapping("counts").orElseThrow().get("changed")).contains(Value.of(1));
        assertThat(CommandRun.of(repository, "plan", "--format", "markdown").out())
                .startsWith("### Catalog plan\n")
                .contains("mysql-database");
    }

    @Test
    void twoCommitsAreCompared() {
        try (ScriptedRepository scripted = scripted()) {
            scripted.branch("feature").remove(ITEM).write("catalog/readme.md", "Empty");
            scripted.commit("Remove it");
            CommandRun run = CommandRun.of(folder, "plan", "--repo", "scripted", "--base", "main", "--head", "feature");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("- mysql-database").endsWith("1 removed\n");
            assertThat(run.err()).isEmpty();
            assertThat(CommandRun.of(folder, "plan", "--repo", "scripted", "--head", "feature")
                            .out())
                    .isEqualTo(run.out());
        }
    }

    @Test
    void whatASyncWouldDoIsToldBeforeItIsDone() throws SQLException {
        String[] plan = {"plan", "--served", "--repo-url", "scripted"};
        try (ScriptedRepository scripted = scripted()) {
            CommandRun first = CommandRun.of(folder, plan);
            assertThat(first.out()).contains("+ mysql-database");
            assertThat(first.err()).contains("there is no store", "so that everything is new");
            CommandRun.of(folder, "sync", "--repo-url", "scripted");
            assertThat(CommandRun.of(folder, plan).out()).isEqualTo("Nothing changes\n");

            scripted.remove(ITEM).commit("Remove it");
            Map<String, List<String>> before = rows();
            CommandRun second = CommandRun.of(folder, plan);
            assertThat(second.out()).contains("- mysql-database");
            assertThat(second.err()).isEmpty();
            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void theWorkingTreeIsComparedWithTheStore() {
        CommandRun.of(repository, "sync", "--repo-url", ".");
        change("\"1.0.0\"", "\"1.1.0\"");
        CommandRun run = CommandRun.of(repository, "plan", "--served", "--working-tree");
        assertThat(run.out()).contains("the store (").contains("~ mysql-database");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        Map<List<String>, String> mistakes = Map.of(
                List.of("--head", "HEAD", "--working-tree"), "are two heads: give one of them",
                List.of("--served", "--base", "main"), "are two bases: give one of them",
                List.of("--repo", ".."), "is not in a Git repository: run it in one, or name one with `--repo`",
                List.of("--served"), "`repo_url` is not set");
        mistakes.forEach((arguments, message) -> {
            String[] all = Stream.concat(Stream.of("plan"), arguments.stream()).toArray(String[]::new);
            CommandRun run = CommandRun.of(repository, all);
            assertThat(run.err()).contains(message);
            assertThat(run.status()).as(message).isEqualTo(2);
        });
    }

    @Test
    void aRefThatIsNotThereIsAFailure() {
        CommandRun run = CommandRun.of(repository, "plan", "--base", "gone");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("has no commit `gone`: name a branch, a tag or a commit that is there");
    }

    private ScriptedRepository scripted() {
        ScriptedRepository scripted = ScriptedRepository.in(folder.resolve("scripted"));
        scripted.write(ITEM, read(repository.resolve(ITEM))).commit("Add an item");
        return scripted;
    }

    private void change(String... pairs) {
        String text = read(repository.resolve(ITEM));
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(text).contains(pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        try {
            Files.writeString(repository.resolve(ITEM), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of all tables of the store. */
    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".pao/pao.db"))) {
            for (String table : column(store, "SELECT name FROM sqlite_master WHERE type = 'table'", 1)) {
                tables.put(table, rowsOf(store, table));
            }
        }
        return tables;
    }

    private static List<String> rowsOf(Connection store, String table) throws SQLException {
        List<String> names = column(store, "PRAGMA table_info(" + table + ")", 2);
        String all = String.join(
                " || '|' || ", names.stream().map(name -> "quote(" + name + ")").toList());
        return column(store, "SELECT " + all + " FROM " + table + " ORDER BY 1", 1);
    }

    private static List<String> column(Connection store, String query, int number) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = store.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(number));
            }
        }
        return values;
    }
}
