package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The item {@code queue} at 1.0.0 in a first commit, at 1.1.0 in a second one; on SQLite. */
final class RollbackCommandTest {

    private static final String WHY = "1.1.0 deletes backups";

    @TempDir
    Path folder;

    private ScriptedRepository repository;
    private String first;

    @BeforeEach
    void syncTwice() {
        repository = ScriptedRepository.in(folder.resolve("scripted"));
        repository.write("catalog/topic.yaml", item("topic", "1.0.0", "Topics"));
        first = push("1.0.0", "Queues");
        sync();
        push("1.1.0", "More queues");
        sync();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void theCatalogIsRolledBackAndPushesAreRecordedUntilItIsUnpinned() {
        CommandRun back = run("rollback", "--to", first.substring(0, 7), "--reason", WHY, "--actor", "alice");
        assertThat(back.err()).isEmpty();
        assertThat(back.status()).isZero();
        assertThat(back.out())
                .startsWith(
                        "pinned at " + first.substring(0, 7) + " since 2099-01-01T00:00:00Z by alice because " + WHY)
                .contains("0 added, 1 updated, 0 removed", "recorded, not applied");
        push("1.2.0", "Even more queues");
        CommandRun pinned = sync();
        assertThat(pinned.status()).isZero();
        assertThat(pinned.out()).contains("the catalog is pinned", "recorded, not applied");
        assertThat(run("status").out()).contains("pinned at", "alice", WHY);

        assertThat(run("unpin", "--reason", "mended").out()).contains("no longer", "the next sync");
        assertThat(sync().out()).contains("updated  queue 1.2.0");
    }

    @Test
    void anItemIsHeldWhileTheOthersGoOnAndReturnsWithALaterVersion() {
        CommandRun held = run("rollback", "queue", "--to", "1.0.0", "--reason", WHY);
        assertThat(held.out()).contains("queue is held at 1.0.0", "1.1.0 is held back");
        repository.write("catalog/topic.yaml", item("topic", "1.1.0", "More topics"));
        push("1.1.0", "More queues");
        assertThat(sync().out()).contains("updated  topic 1.1.0").doesNotContain("queue 1.");
        push("1.1.1", "Mended queues");
        assertThat(sync().out()).contains("updated  queue 1.1.1");
        assertThat(run("unpin", "queue", "--reason", "?").out()).contains("nothing to do: queue is not held");
    }

    @Test
    void aRollbackEndsAfterAWhile() {
        assertThat(run("rollback", "--reason", WHY, "--until", "4h").out())
                .contains(" until " + CommandRun.NOW.plusSeconds(4 * 3600) + " ");
        Instant end = CommandRun.NOW.plusSeconds(60);
        assertThat(run("rollback", "--reason", WHY, "--until", end.toString()).out())
                .contains(" until " + end + " ");
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhy() {
        run("rollback", "queue", "--to", "1.0.0", "--reason", WHY, "--actor", "alice");
        String catalog = run("history").out();
        assertThat(catalog.lines().findFirst().orElseThrow())
                .startsWith("    3  ")
                .contains("  hold ");
        assertThat(catalog).contains("queue since 2099-01-01T00:00:00Z by alice because " + WHY, "  sync ");
        assertThat(run("history", "queue").out()).contains("1.1.0  catalog/queue.yaml", "1.0.0  catalog/queue.yaml");
        Value.Mapping json =
                ValueJson.readMapping(run("history", "--json", "--limit", "1").out());
        assertThat(json.sequence("revisions").orElseThrow().values()).hasSize(1);
    }

    @Test
    void anItemIsExplainedFromTheStoreAndTheBranch() {
        run("rollback", "queue", "--to", "1.0.0", "--reason", WHY, "--actor", "alice");
        push("1.2.0", "Even more queues");
        String store = run("explain", "queue").out();
        assertThat(store)
                .containsPattern("served +1\\.0\\.0\n")
                .containsPattern("since +.*revision 3, by a hold of alice: " + WHY)
                .containsPattern("file +catalog/queue\\.yaml\n")
                .containsPattern("commit +" + first)
                .containsPattern("held +at 1\\.0\\.0 since ")
                .doesNotContain("branch");
        assertThat(run("explain", "queue", "--repo-url", "scripted").out())
                .containsPattern("branch +.* brings 1\\.2\\.0");
        String away = folder.resolve("gone").toUri().toString();
        CommandRun without = run("explain", "queue", "--repo-url", away, "--json");
        assertThat(without.status()).isZero();
        assertThat(ValueJson.readMapping(without.out()).text("branch").orElseThrow())
                .startsWith("could not be asked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rollback; --to|main|--reason|r; `--to` can't be used",
                "rollback; --to|0000000|--reason|r; never served",
                "rollback; --to|99|--reason|r; revision 99",
                "rollback; --to|1; --reason",
                "rollback; --reason|' '; `--reason` is blank",
                "rollback; queue|--to|one|--reason|r; `--to` is a version",
                "rollback; queue|--to|9.0.0|--reason|r; kept are `1.1.0`, `1.0.0`",
                "rollback; nothing|--to|1.0.0|--reason|r; no item `nothing`",
                "rollback; --reason|r|--until|soon; `--until` is a time",
                "rollback; --reason|r|--until|2001-01-01T00:00:00Z; which is past",
                "unpin; queue; --reason",
                "history; nothing; no item `nothing`",
                "history; --limit|0; `--limit` is a number",
                "explain; nothing; no item `nothing`"
            })
    void aMistakeIsToldAndChangesNothing(String command, String arguments, String message) {
        String[] words = (command + "|" + arguments).split("\\|", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("' '") ? " " : words[i];
        }
        CommandRun run = CommandRun.of(folder, words);
        assertThat(run.status()).as(run.out()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run("history").out().lines().findFirst().orElseThrow()).startsWith("    2  ");
    }

    @Test
    void withoutAStoreThereIsNothingToRollBack() {
        CommandRun run = run("rollback", "--reason", WHY, "--store", "sqlite:gone.db");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("there is no store");
    }

    private String push(String version, String description) {
        return repository
                .write("catalog/queue.yaml", item("queue", version, description))
                .commit("Queue " + version);
    }

    private static String item(String name, String version, String description) {
        return """
                name: "%s"
                version: "%s"
                description: "%s"
                owner: "platform-team"
                presentation:
                  fields: []
                fulfillment:
                  manual:
                    system: "jira"
                    template:
                      project: "PLATFORM"
                      issue_type: "Task"
                      summary: "A summary"
                """.formatted(name, version, description);
    }

    private CommandRun sync() {
        return run("sync", "--repo-url", "scripted");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder, arguments);
    }
}
