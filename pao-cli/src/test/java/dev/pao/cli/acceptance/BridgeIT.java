package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.PaoProcess;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story's item and a request for it, by lines of JSON to a process. */
final class BridgeIT {

    private static final String SUBMIT =
            "{\"id\":2,\"method\":\"submit\",\"params\":{\"item\":\"mysql-database\",\"parameters\":{\"database_name\":\"orders\"},"
                    + "\"requester\":{\"user_id\":\"rita\",\"team\":\"shop\"},\"key\":\"task-1\"}}";

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsSpokenToInLinesServesTheCatalogAndMakesTickets() {
        try (FakeJira jira = FakeJira.cloud();
                PaoProcess pao = start(jira)) {
            pao.awaitLine(line -> line.equals("{\"event\":\"catalog\",\"revision\":1}"));
            pao.say("{\"id\":1,\"method\":\"items\",\"params\":{\"from\":0,\"limit\":10}}");
            pao.awaitLine(line -> line.startsWith("{\"id\":1,\"result\"") && line.contains("\"mysql-database\""));
            pao.say(SUBMIT);
            pao.awaitLine(line -> line.startsWith("{\"id\":2,") && line.contains("\"key\":\"PLATFORM-1\""));
            pao.hangUp();

            assertThat(pao.exitCode()).as(pao.toString()).isZero();
            assertThat(jira.issues()).extracting(JiraIssue::summary).containsExactly("Create MySQL database orders");
            assertThat(pao.out().lines()).allSatisfy(ValueJson::readMapping);
            assertThat(pao.err())
                    .contains("INFO sync - ")
                    .doesNotContain(jira.token().reveal());
        }
    }

    @Test
    void itEndsWhenItIsAskedTo() {
        try (FakeJira jira = FakeJira.cloud();
                PaoProcess pao = start(jira)) {
            pao.awaitLine(line -> line.contains("\"ready\""));
            pao.terminate();

            assertThat(pao.exitCode()).as(pao.toString()).isZero();
        }
    }

    private PaoProcess start(FakeJira jira) {
        Map<String, String> settings = new HashMap<>();
        settings.put("PAO_DATA_DIR", folder.resolve("data").toString());
        settings.put("PAO_JIRA_URL", jira.url().toString());
        settings.put("PAO_JIRA_EMAIL", jira.user());
        settings.put("PAO_JIRA_TOKEN", jira.token().reveal());
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"))) {
            repository.write(Story.PATH, Story.yaml()).commit("Add MySQL database catalog item");
            settings.put("PAO_REPO_URL", repository.url());
        }
        return PaoProcess.start(folder, settings, "bridge");
    }
}
