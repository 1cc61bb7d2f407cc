package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.PaoProcess;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story's item becomes an issue of a Jira, and the issue's end the request's. */
final class TicketIT {

    private static final String JIRA_SECRET = "secret-of-jira";
    private static final String DESCRIPTION = """
            Please create a MySQL database with the following specifications:
            - Database Name: orders
            - Instance Size: db.t3.small
            - Requester: rita
            - Team:""";

    @TempDir
    Path folder;

    @Test
    void aRequestByHttpIsAnIssueOfJiraCloudWhoseNoticeCompletesIt() throws Exception {
        try (FakeJira jira = FakeJira.cloud();
                PaoServer pao = serve(jira, "cloud", "3600")) {
            String id = requested(pao);
            JiraIssue issue = jira.issues().get(0);
            assertThat(issue.project()).isEqualTo("PLATFORM");
            assertThat(issue.issueType()).isEqualTo("Service Request");
            assertThat(issue.summary()).isEqualTo("Create MySQL database orders");
            assertThat(issue.description().toString())
                    .contains("Please create a MySQL database with the following specifications:")
                    .contains("\"listItem\"", "Database Name: orders", "Instance Size: db.t3.small", "Requester: rita");

            jira.notifies(URI.create(pao.address() + "/api/v1/webhooks/jira"), Secret.of(JIRA_SECRET));
            jira.move(issue.key(), "done");

            assertThat(state(pao, id)).isEqualTo("completed");
            assertThat(pao.plain("/metrics").body())
                    .contains("pao_fulfillment_tickets_total{outcome=\"created\",system=\"jira\"} 1.0");
            assertNoSecretIsTold(pao, jira);
        }
    }

    @Test
    void aRequestFromTheCommandLineIsAnIssueOfJiraDataCenterWhoseEndIsSeen() throws Exception {
        try (FakeJira jira = FakeJira.dataCenter();
                PaoServer pao = serve(jira, "datacenter", "1")) {
            Map<String, String> asRita = Map.of("PAO_SERVER_URL", pao.address(), "PAO_SERVER_TOKEN", "token-of-rita");
            try (PaoProcess request =
                    PaoProcess.run(folder, asRita, "request", "mysql-database", "--set", "database_name=orders")) {
                assertThat(request.exitCode()).as(request.toString()).isZero();
                assertThat(request.out())
                        .contains("mysql-database v1.0.0 is submitted, for rita")
                        .contains("PLATFORM-1");
            }
            JiraIssue issue = jira.issues().get(0);
            assertThat(issue.project()).isEqualTo("PLATFORM");
            assertThat(issue.issueType()).isEqualTo("Service Request");
            assertThat(issue.summary()).isEqualTo("Create MySQL database orders");
            assertThat(((Value.Text) issue.description()).text().strip()).isEqualTo(DESCRIPTION);

            jira.move(issue.key(), "done");

            pao.await("requests", page -> page.toString().contains("\"state\":\"completed\""));
            try (PaoProcess list = PaoProcess.run(folder, asRita, "requests")) {
                assertThat(list.out()).contains("is completed, for rita");
            }
            assertNoSecretIsTold(pao, jira);
        }
    }

    private PaoServer serve(FakeJira jira, String deployment, String interval) {
        ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"));
        repository.write(Story.PATH, Story.yaml()).commit("Add MySQL database catalog item");
        Map<String, String> settings = new HashMap<>();
        settings.put("PAO_DATA_DIR", folder.resolve("data").toString());
        settings.put("PAO_API_TOKENS", "josh:reader+operator:" + PaoServer.TOKEN + ",rita:requester:token-of-rita");
        settings.put("PAO_JIRA_URL", jira.url().toString());
        settings.put("PAO_JIRA_DEPLOYMENT", deployment);
        settings.put("PAO_JIRA_EMAIL", jira.user());
        settings.put("PAO_JIRA_TOKEN", jira.token().reveal());
        settings.put("PAO_JIRA_WEBHOOK_SECRET", JIRA_SECRET);
        settings.put("PAO_TICKET_INTERVAL", interval);
        PaoServer pao = PaoServer.start(folder, repository.url(), "sqlite:" + folder.resolve("pao.db"), settings);
        repository.close();
        pao.await("catalog/items", page -> page.toString().contains("mysql-database"));
        return pao;
    }

    private static String requested(PaoServer pao) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(pao.address() + "/api/v1/requests"))
                .header("Authorization", "Bearer token-of-rita")
                .header("Idempotency-Key", "wish-1")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"item\":\"mysql-database\",\"version\":\"1.0.0\",\"parameters\":{\"database_name\":\"orders\"}}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return ValueJson.readMapping(response.body()).text("id").orElseThrow();
    }

    private static String state(PaoServer pao, String id) {
        return Optional.of(pao.json("requests/" + id))
                .flatMap(request -> request.text("state"))
                .orElseThrow();
    }

    private static void assertNoSecretIsTold(PaoServer pao, FakeJira jira) {
        assertThat(pao.process().out() + pao.process().err())
                .doesNotContain(List.of(jira.token().reveal(), JIRA_SECRET, "token-of-rita"));
    }
}
