package dev.pao.testkit.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is documented of Jira, and what its clients have to live with. */
class FakeJiraTest {

    private static final String ISSUE = """
            {"fields": {"project": {"key": "PLATFORM"}, "issuetype": {"name": "Task"}, "summary": "s", "labels": ["pao"]}}
            """;

    private Instant now = Instant.parse("2030-01-01T00:00:00Z");
    private final FakeJira jira = JiraSite.cloud()
            .project(JiraProject.of("PLATFORM", "Platform")
                    .issueType(
                            "Task",
                            JiraField.of(10101, "Host", JiraFieldKind.TEXT).required())
                    .issueType("Bug")
                    .subtask("Sub-task"))
            .clock(() -> now)
            .pageSize(2)
            .start();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void createMetadataComesInPages() throws Exception {
        Value.Mapping first = get("/issue/createmeta/PLATFORM/issuetypes");
        Value.Mapping second = get("/issue/createmeta/PLATFORM/issuetypes?startAt=2");

        assertThat(first.sequence("issueTypes").orElseThrow().values()).hasSize(2);
        assertThat(first.get("total")).contains(Value.of(3));
        assertThat(second.sequence("issueTypes").orElseThrow().values()).hasSize(1);
    }

    @Test
    void aMissingFieldIsToldInJirasForm() throws Exception {
        HttpResponse<String> refused = post("/issue", ISSUE);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(ValueJson.read(refused.body()))
                .isEqualTo(ValueJson.read(
                        "{\"errorMessages\": [], \"errors\": {\"customfield_10101\": \"Host is required.\"}}"));
    }

    @Test
    void aSearchSeesAnIssueWhenItsIndexDoes() throws Exception {
        jira.lagsBehind(Duration.ofSeconds(30));
        post("/issue", ISSUE.replace("Task", "Bug"));
        String query = "{\"jql\": \"labels = \\\"pao\\\"\"}";
        assertThat(post("/search/jql", query).body()).isEqualTo("{\"issues\":[],\"isLast\":true}");

        now = now.plusSeconds(30);

        assertThat(post("/search/jql", query).body()).isEqualTo("{\"issues\":[{\"id\":\"10001\"}],\"isLast\":true}");
    }

    @Test
    void aLostAnswerIsOfAnIssueThatExists() {
        jira.answersCreate(JiraReply.doneButCut());

        assertThatThrownBy(() -> post("/issue", ISSUE.replace("Task", "Bug"))).isInstanceOf(IOException.class);
        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void aMovedIssueIsFoundUnderItsOldKey() throws Exception {
        post("/issue", ISSUE.replace("Task", "Bug"));
        JiraIssue moved = jira.moveToProject("PLATFORM-1", "OTHER");

        assertThat(get("/issue/PLATFORM-1").text("key")).contains(moved.key());
    }

    @Test
    void aSubtaskNeedsItsParent() throws Exception {
        assertThat(post("/issue", ISSUE.replace("Task", "Sub-task")).body()).contains("Parent is required.");
    }

    @Test
    void theOldSearchIsGone() throws Exception {
        assertThat(post("/search", "{}").statusCode()).isEqualTo(410);
    }

    @Test
    void cloudAnswersAStrangerWhatAnybodyMaySee() throws Exception {
        jira.revokeToken();
        HttpResponse<String> found = post("/search/jql", "{\"jql\": \"labels = \\\"pao\\\"\"}");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).isEqualTo("{\"issues\":[],\"isLast\":true}");
        assertThat(found.headers().firstValue("X-Seraph-LoginReason")).contains("AUTHENTICATED_FAILED");
        assertThat(post("/issue", ISSUE).statusCode()).isEqualTo(401);
    }

    private Value.Mapping get(String path) throws IOException, InterruptedException {
        return ValueJson.readMapping(send(request(path).GET()).body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(jira.url() + "/rest/api/3" + path))
                .header("Authorization", "Bearer " + jira.token().reveal());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
