package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.notify.FakeSlack;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyncCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeARepository() {
        CommandRun.of(folder, "init", "repository");
    }

    @Test
    void aSyncTellsWhatChanged() {
        CommandRun first = sync();
        CommandRun second = sync();

        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains(" published ", "added  mysql-database 1.0.0  catalog/databases/mysql-database.yaml")
                .endsWith("1 added, 0 updated, 0 removed, 0 rejected\n");
        assertThat(second.out()).contains("found nothing new");
    }

    @Test
    void theStatusTellsHowTheCatalogStands() {
        sync();
        CommandRun status = CommandRun.of(folder, "status");

        assertThat(status.status()).isZero();
        assertThat(status.out())
                .containsPattern("commit +[0-9a-f]{40}\n")
                .containsPattern("items +1\n")
                .containsPattern("sync-[0-9]{8}-001 +completed +hand");
    }

    @Test
    void programsGetTheStatusAsJson() {
        sync();

        assertThat(CommandRun.of(folder, "status", "--format", "json").out())
                .startsWith("{")
                .contains("\"items\" : 1", "\"triggered_by\" : \"hand\"", "\"rejected\" : [");
    }

    @Test
    void aStatusWithoutAStoreSaysWhatToDo() {
        CommandRun status = CommandRun.of(folder, "status");

        assertThat(status.status()).isEqualTo(3);
        assertThat(status.err())
                .contains("there is no store", "`pao-cli sync`", "PAO_STORE")
                .hasLineCount(1);
    }

    @Test
    void aRepositoryMustBeNamed() {
        CommandRun run = CommandRun.of(folder, "sync");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`repo_url` is not set", "PAO_REPO_URL").hasLineCount(1);
    }

    @Test
    void aRepositoryThatIsAwayIsAFailure() {
        CommandRun run = CommandRun.of(
                folder, "sync", "--repo-url", folder.resolve("gone").toUri().toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("pao-cli: ").doesNotContain("\tat ");
    }

    @Test
    void aRejectedFileIsAFinding() {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("scripted"))) {
            repository.write("catalog/broken.yaml", "name: broken").commit("Add a broken item");
        }
        CommandRun run = CommandRun.of(folder, "sync", "--repo-url", "scripted");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("rejected  catalog/broken.yaml", "catalog/broken.yaml:1:1: error PAO2001");
        assertThat(CommandRun.of(folder, "status").out()).contains("catalog/broken.yaml:1:1: error PAO2001");
    }

    @Test
    void aLargeRemovalIsConfirmedByAFlag() {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("scripted"))) {
            String item = storysItem();
            IntStream.range(0, 10)
                    .forEach(i -> repository.write(
                            "catalog/item-" + i + ".yaml", item.replace("mysql-database\"", "item-" + i + "\"")));
            repository.commit("Add ten items");
            assertThat(CommandRun.of(folder, "sync", "--repo-url", "scripted").out())
                    .contains("10 added");
            IntStream.range(0, 6).forEach(i -> repository.remove("catalog/item-" + i + ".yaml"));
            repository.commit("Remove six");
        }
        CommandRun refused = CommandRun.of(folder, "sync", "--repo-url", "scripted");
        CommandRun confirmed = CommandRun.of(folder, "sync", "--repo-url", "scripted", "--allow-large-removal");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("would remove 6 of 10 items", "--allow-large-removal");
        assertThat(confirmed.status()).isZero();
        assertThat(confirmed.out()).contains("6 removed");
    }

    @Test
    void whereInTheProgramIsShownOnRequestAlone() {
        String away = folder.resolve("gone").toUri().toString();

        assertThat(CommandRun.of(folder, "sync", "--repo-url", away).err()).hasLineCount(1);
        assertThat(CommandRun.of(folder, "sync", "--repo-url", away, "--debug").err())
                .contains("\tat dev.pao.");
    }

    @Test
    void slackIsToldOfANewItem() {
        try (FakeSlack slack = FakeSlack.start()) {
            Map<String, String> environment = Map.of(
                    "PAO_SLACK_WEBHOOK_URL",
                    slack.webhookUrl().toString(),
                    "PAO_PORTAL_URL",
                    "https://developer-portal.example.com");
            CommandRun run = CommandRun.of(folder, environment, "sync", "--repo-url", "repository");

            assertThat(run.out()).contains("1 notification sent").doesNotContain(slack.secretPart());
            assertThat(slack.messages()).hasSize(1);
        }
    }

    @Test
    void mailNeedsAServer() {
        CommandRun run =
                CommandRun.of(folder, Map.of("PAO_NOTIFY_EMAIL", "a@example.com"), "sync", "--repo-url", "repository");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "pao-cli: environment variable `PAO_NOTIFY_EMAIL` can't be used: no mail server is set, give it"
                                + " by PAO_SMTP_URL\n");
    }

    private String storysItem() {
        return contentOf(folder.resolve("repository/catalog/databases/mysql-database.yaml")
                .toFile());
    }

    private CommandRun sync() {
        return CommandRun.of(folder, "sync", "--repo-url", "repository");
    }
}
