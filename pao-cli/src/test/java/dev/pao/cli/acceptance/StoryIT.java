package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pao.cli.PaoProcess;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import dev.pao.testkit.notify.FakeSlack;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user story from step 1 to step 8, and that no secret is left anywhere on the way. */
final class StoryIT {

    private static final String GIT_TOKEN = "token-of-git";
    private static final String MAIL_PASSWORD = "password-of-mail";
    private static PostgresqlDatabases databases;

    @TempDir
    Path folder;

    @BeforeAll
    static void startPostgresql() {
        databases = new PostgresqlDatabases();
    }

    @AfterAll
    static void stopPostgresql() {
        databases.close();
    }

    @Test
    void theStoryWorksOnSqlite() throws Exception {
        Path file = folder.resolve("pao.db");
        play("sqlite:" + file, "jdbc:sqlite:" + file);
    }

    @Test
    void theStoryWorksOnPostgresql() throws Exception {
        String store = databases.newStore();
        play(store, "jdbc:" + store.replaceFirst("//[^@]*@", "//") + "&user=postgres&password=any");
    }

    private void play(String store, String jdbcUrl) throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.setUser("pao@example.com", "pao", MAIL_PASSWORD);
        mail.start();
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"));
                GitServer git = GitServer.serving(repository).requireToken(GIT_TOKEN);
                FakeSlack slack = FakeSlack.start()) {
            String before = repository.write("README.md", "Our offerings").commit("Begin");
            Map<String, String> settings = settings(mail, slack);
            try (PaoServer pao = PaoServer.start(folder, git.url(), store, settings);
                    JoshsClone clone = new JoshsClone(repository.url(), folder.resolve("josh"))) {
                pao.await("health", health -> health.text("commit").equals(Optional.of(before)));
                clone.write(Story.PATH, Story.yaml());
                joshValidates(clone);
                String after = clone.commitAndPush("Add MySQL database catalog item");
                String syncId = gitHubDelivers(pao, before, after);
                Value.Mapping sync = pao.ended(syncId);

                assertThat(sync.text("status")).contains("completed");
                assertThat(sync.text("commit_after")).contains(after);
                HttpResponse<String> item = pao.get("catalog/items/mysql-database");
                assertThat(item.statusCode()).isEqualTo(200);
                assertThat(item.body().strip()).isEqualTo(Story.item());
                theChannelsAreTold(slack, mail);
                theTablesHoldTheStory(jdbcUrl, syncId, after, git.url());
                assertThat(pao.process().commandLine()).contains("serve").doesNotContain(secrets(slack));
                theServerStopsInOrder(pao);
                noSecretIsLeft(pao.process(), secrets(slack));
            }
        } finally {
            mail.stop();
        }
    }

    private Map<String, String> settings(GreenMail mail, FakeSlack slack) {
        Map<String, String> settings = new HashMap<>();
        settings.put("PAO_DATA_DIR", folder.resolve("data").toString());
        settings.put("PAO_REPO_TOKEN", GIT_TOKEN);
        settings.put("PAO_SLACK_WEBHOOK_URL", slack.webhookUrl().toString());
        settings.put(
                "PAO_SMTP_URL",
                "smtp://pao:" + MAIL_PASSWORD + "@127.0.0.1:" + mail.getSmtp().getPort());
        settings.put("PAO_NOTIFY_EMAIL", "platform-team@example.com");
        settings.put("PAO_PORTAL_URL", "https://developer-portal.example.com");
        return settings;
    }

    private static void joshValidates(JoshsClone clone) {
        try (PaoProcess validate = PaoProcess.run(clone.folder(), Map.of(), "validate", Story.PATH)) {
            assertThat(validate.exitCode()).as(validate.toString()).isZero();
            assertThat(validate.out()).isEqualTo(Story.CHECKS);
        }
    }

    private static String gitHubDelivers(PaoServer pao, String before, String after) {
        GitHubDelivery delivery = GitHubDelivery.push(before, after)
                .added(Story.PATH)
                .id("12345-67890-abcdef")
                .signedWith(PaoServer.SECRET);
        HttpResponse<String> answer = pao.deliver(delivery);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .matches("\\{\"status\":\"accepted\",\"delivery_id\":\"12345-67890-abcdef\","
                        + "\"sync_id\":\"sync-\\d{8}-\\d{3}\"}\\s*");
        return ValueJson.readMapping(answer.body()).text("sync_id").orElseThrow();
    }

    private static void theChannelsAreTold(FakeSlack slack, GreenMail mail) throws Exception {
        assertThat(mail.waitForIncomingEmail(30_000, 1)).isTrue();
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getContent().toString().strip().replace("\r\n", "\n"))
                .isEqualTo(Story.MESSAGE);
        assertThat(message.getAllRecipients()[0]).hasToString("platform-team@example.com");
        slack.awaitCall(Duration.ofSeconds(30));
        assertThat(slack.messages().get(0).visibleText()).isEqualTo(Story.MESSAGE);
    }

    /** By the names of the story's SQL. */
    private static void theTablesHoldTheStory(String jdbcUrl, String syncId, String commit, String repositoryUrl)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            Rows rows = new Rows(connection);
            Map<String, String> delivery = rows.only("select delivery_id, event_type, payload, signature_valid, "
                    + "processed_at from webhook_events where delivery_id = '12345-67890-abcdef'");
            assertThat(delivery).containsEntry("event_type", "push");
            assertThat(delivery.get("signature_valid")).isIn("1", "t", "true");
            assertThat(delivery.get("payload")).contains("refs/heads/main");
            assertThat(delivery.get("processed_at")).isNotBlank();

            Map<String, String> sync =
                    rows.only("select id, sync_started_at, sync_completed_at, status, repository_url,"
                            + " branch, commit_hash, triggered_by, items_added, items_updated, items_removed, files_processed"
                            + " from catalog_sync_status where sync_id = '" + syncId + "'");
            assertThat(sync)
                    .containsEntry("status", "completed")
                    .containsEntry("repository_url", repositoryUrl)
                    .containsEntry("branch", "main")
                    .containsEntry("commit_hash", commit)
                    .containsEntry("triggered_by", "webhook")
                    .containsEntry("items_added", "1")
                    .containsEntry("items_updated", "0")
                    .containsEntry("items_removed", "0");
            assertThat(sync.get("sync_completed_at")).isNotBlank();
            assertThat(sync.get("files_processed")).contains(Story.PATH);

            Map<String, String> item = rows.only("select name, version, description, owner, tags, category,"
                    + " presentation, fulfillment, source_file_path, source_file_hash, created_at, validated_at"
                    + " from catalog_items");
            assertThat(item)
                    .containsEntry("name", "mysql-database")
                    .containsEntry("version", "1.0.0")
                    .containsEntry("description", "MySQL database instance")
                    .containsEntry("owner", "platform-data-team")
                    .containsEntry("category", "databases")
                    .containsEntry("source_file_path", Story.PATH);
            assertThat(ValueJson.read(text(item, "tags"))).isEqualTo(Value.texts("database", "mysql", "storage"));
            assertThat(ValueJson.readMapping(text(item, "presentation")).sequence("fields"))
                    .isEqualTo(ValueJson.readMapping(Story.item())
                            .mapping("presentation")
                            .orElseThrow()
                            .sequence("fields"));
            assertThat(ValueJson.readMapping(text(item, "fulfillment"))
                            .mapping("manual")
                            .orElseThrow()
                            .text("system"))
                    .contains("jira");
            assertThat(item.get("source_file_hash")).matches("sha256:[0-9a-f]{64}");
            assertThat(rows.only("select count(*) as rows_found from catalog_item_validation_log"))
                    .containsEntry("rows_found", "1");
        }
    }

    private static void theServerStopsInOrder(PaoServer pao) {
        pao.process().terminate();
        assertThat(pao.process().exitCode()).as(pao.process().toString()).isZero();
    }

    private static List<String> secrets(FakeSlack slack) {
        return List.of(
                GIT_TOKEN,
                MAIL_PASSWORD,
                PaoServer.TOKEN,
                PaoServer.SECRET,
                PostgresqlDatabases.PASSWORD,
                slack.secretPart());
    }

    private void noSecretIsLeft(PaoProcess process, List<String> secrets) throws IOException {
        assertThat(process.out() + process.err()).doesNotContain(secrets);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> assertThat(bytes(file)).as(file.toString()).doesNotContain(secrets));
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
