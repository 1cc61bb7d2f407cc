package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.Secret;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.notify.FakeSlack;
import dev.pao.testkit.notify.SlackMessage;
import dev.pao.testkit.notify.SlackReply;
import dev.pao.testkit.notify.WebhookReceiver;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told what by the settings, and what becomes of notifications that nobody took. */
final class OutboxCommandTest {

    private static final String SECRET = "a-secret-of-some-length";

    @TempDir
    Path folder;

    private final FakeSlack slack = FakeSlack.start();
    private final FakeSlack data = FakeSlack.start();
    private final Map<String, String> settings = new LinkedHashMap<>();

    @BeforeEach
    void makeARepository() {
        CommandRun.of(folder, "init", "repository");
        settings.put("PAO_SLACK_WEBHOOK_URL", slack.webhookUrl().toString());
    }

    @AfterEach
    void close() {
        slack.close();
        data.close();
    }

    @Test
    void whatWasGivenUpIsListedAndSentAnewOnRequest() {
        slack.answersNext(SlackReply.channelNotFound());
        sync();
        assertThat(outbox().out())
                .containsPattern("channel +waiting +oldest +given up\n")
                .containsPattern("slack +0 +- +1\n")
                .contains("item-added/", "/mysql-database\n    Slack refused the message: 404 channel_not_found\n")
                .contains("`pao-cli outbox --retry slack`");
        assertThat(CommandRun.of(folder, "status").out())
                .containsPattern("notifications +slack: 0 waiting, 1 given up");
        assertThat(CommandRun.of(folder, "status", "--format", "json").out())
                .contains("\"channel\" : \"slack\"", "\"given_up\" : 1");

        assertThat(outbox("--retry", "slack").out()).isEqualTo("1 event will be sent anew to slack\n");
        sync();
        assertThat(slack.messages())
                .extracting(SlackMessage::visibleText)
                .singleElement()
                .asString()
                .startsWith("✅ New catalog item added: mysql-database v1.0.0\n");
        assertThat(outbox().out()).containsPattern("slack +0 +- +0\n").doesNotContain("item-added");
    }

    @Test
    void whatNobodyNeedsIsDismissedOrForgotten() {
        slack.answersNext(SlackReply.noService());
        sync();
        assertThat(outbox("--dismiss", "slack").out()).isEqualTo("1 event dismissed for slack\n");
        assertThat(outbox("--forget", "slack").out())
                .isEqualTo("slack is forgotten, and with it what waited: 0 events\n");
        assertThat(outbox().out()).isEqualTo("no channel was ever configured\n");
    }

    @Test
    void aChannelThatIsNotKnownIsWrongUsage() {
        sync();
        CommandRun run = outbox("--retry", "slak");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("pao-cli: there is no channel `slak`, known are slack\n");
        assertThat(outbox("--retry", "slack", "--forget", "slack").status()).isEqualTo(2);
    }

    @Test
    void anOwnersNewsGoToTheOwner() {
        settings.put("PAO_NOTIFY_ROUTES", "platform-data-team=" + data.webhookUrl());
        sync();
        assertThat(data.messages()).hasSize(1);
        assertThat(slack.messages()).isEmpty();
        assertThat(outbox().out()).contains("slack-platform-data-team").doesNotContain(data.secretPart());
    }

    @Test
    void everybodyElseMayHearThemToo() {
        settings.put("PAO_NOTIFY_ROUTES", "platform-data-team=" + data.webhookUrl() + ", Web Team=web@example.com");
        settings.put("PAO_SMTP_URL", "smtp://127.0.0.1:1");
        settings.put("PAO_NOTIFY_DEFAULT", "all");
        sync();
        assertThat(data.messages()).hasSize(1);
        assertThat(slack.messages()).hasSize(1);
        assertThat(outbox().out()).containsPattern("email-web-team-[0-9a-f]{8} +0 ");
    }

    @Test
    void aProgramIsToldBySignedDocuments() {
        try (WebhookReceiver receiver = WebhookReceiver.start(Secret.of(SECRET))) {
            settings.put("PAO_NOTIFY_WEBHOOK_URL", receiver.url().toString());
            settings.put("PAO_NOTIFY_WEBHOOK_SECRET", "the-one-that-comes-next," + SECRET);
            sync();
            assertThat(receiver.refusals()).isEmpty();
            assertThat(receiver.calls()).hasSize(1);
            assertThat(receiver.calls().get(0).document().text("type")).contains("item_added");
        }
    }

    @Test
    void aCommitThatAddsManyItemsIsOneMessage() {
        settings.put("PAO_NOTIFY_DIGEST_NAMES", "2");
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("scripted"))) {
            for (int i = 0; i < 30; i++) {
                repository.write("catalog/broken-" + (10 + i) + ".yaml", "name: broken");
            }
            repository.commit("Break much");
        }
        run(settings, "sync", "--repo-url", "scripted");
        assertThat(slack.messages())
                .singleElement()
                .extracting(SlackMessage::visibleText)
                .asString()
                .startsWith("📋 Catalog: 30 files rejected\nCommit: ")
                .contains("• catalog/broken-10.yaml: 1:1 error PAO2001: ")
                .endsWith("\n… and 28 more");
    }

    @Test
    void aWebhookNeedsASecretAndHttps() {
        for (Map<String, String> incomplete : List.of(
                Map.of("PAO_NOTIFY_WEBHOOK_URL", "https://example.com/pao"),
                Map.of("PAO_NOTIFY_WEBHOOK_SECRET", SECRET),
                Map.of("PAO_NOTIFY_WEBHOOK_URL", "https://example.com/pao", "PAO_NOTIFY_WEBHOOK_SECRET", "short"),
                Map.of("PAO_NOTIFY_WEBHOOK_URL", "http://example.com/pao", "PAO_NOTIFY_WEBHOOK_SECRET", SECRET),
                Map.of("PAO_NOTIFY_ROUTES", "data-team=data@example.com"))) {
            CommandRun run = run(incomplete, "sync", "--repo-url", "repository");
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains("PAO_").hasLineCount(1).doesNotContain(SECRET, "short");
        }
    }

    private void sync() {
        CommandRun run = run(settings, "sync", "--repo-url", "repository");
        assertThat(run.status()).as(run.err()).isZero();
    }

    private CommandRun outbox(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "outbox";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(folder, all);
    }

    private CommandRun run(Map<String, String> environment, String... arguments) {
        return CommandRun.of(folder, environment, arguments);
    }
}
