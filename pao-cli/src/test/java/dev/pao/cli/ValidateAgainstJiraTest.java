package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --against-jira}. */
final class ValidateAgainstJiraTest {

    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    private final FakeJira jira = FakeJira.cloud();
    private String item = "";

    @BeforeEach
    void writeTheStorysItem() throws IOException {
        try (var stream = InitCommand.class.getResourceAsStream("starter/mysql-database.yaml")) {
            item = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        write(item);
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void anItemThatFitsIsGoodAndNothingIsCreated() {
        CommandRun run = validate();

        assertThat(run.status()).isZero();
        assertThat(run.out()).hasLineCount(4);
        assertThat(jira.calls()).isNotEmpty().allMatch(call -> call.startsWith("GET "));
    }

    @Test
    void whatJiraDoesNotKnowIsToldWhereItIsWritten() throws IOException {
        write(item.replace("Service Request", "Servce Request"));

        CommandRun run = validate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("error JIRA1001: project `PLATFORM` has no issue type `Servce Request`", "^^^^^^^^")
                .contains("did you mean `Service Request`?");
    }

    @Test
    void aKeyThatJiraDoesNotKnowIsToldAtTheKey() throws IOException {
        write(item.stripTrailing() + "\n      custom_fields:\n        Cost Centre: \"A\"\n");

        CommandRun run = validate();

        assertThat(run.out()).contains("error JIRA1001: ", "        Cost Centre: \"A\"", "^^^^^^^^^^^");
    }

    @Test
    void aJiraThatIsAwayFailsTheCommand() {
        jira.answersAlways(JiraReply.refusal(403, "No."));

        CommandRun run = validate();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("pao-cli: Jira does not permit this to its user: 403 No.\n");
    }

    @Test
    void aJiraThatIsNotConfiguredIsWrongUsage() {
        CommandRun run = CommandRun.of(folder, "validate", "--against-jira", ITEM);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`jira_url` is not set");
    }

    @Test
    void aCheckWithoutJiraDoesNotMindItsSettings() {
        CommandRun run = CommandRun.of(folder, Map.of("PAO_JIRA_URL", "no url"), "validate", ITEM);

        assertThat(run.status()).isZero();
    }

    private CommandRun validate() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PAO_JIRA_URL", jira.url().toString());
        environment.put("PAO_JIRA_EMAIL", jira.user());
        environment.put("PAO_JIRA_TOKEN", jira.token().reveal());
        return CommandRun.of(folder, environment, "validate", "--against-jira", ITEM);
    }

    private void write(String text) throws IOException {
        Path file = folder.resolve(ITEM);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
