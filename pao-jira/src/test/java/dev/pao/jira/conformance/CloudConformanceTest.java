package dev.pao.jira.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pao.testkit.jira.JiraExchange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the client sends to Jira Cloud, and what the fake one answers, is what Atlassian published. */
class CloudConformanceTest {

    private static final Optional<CloudSpecification> PUBLISHED =
            PublishedSpecification.text().map(CloudSpecification::of);

    static List<JiraExchange> exchanges() {
        return Conversation.withCloud();
    }

    static List<JiraExchange> mistakes() {
        return List.of(
                call("PUT", "/rest/api/3/search/jql", "", "{}", 200, "{}"),
                call("POST", "/rest/api/3/search/jql", "", "{\"query\": \"x\"}", 200, "{}"),
                call("POST", "/rest/api/3/issue", "", "{\"fields\": []}", 201, "{}"),
                call("POST", "/rest/api/3/issue", "", "{}", 201, "{\"id\": 1}"),
                call("POST", "/rest/api/3/issue", "", "{}", 202, "{}"),
                call("GET", "/rest/api/3/issue/A-1", "field=status", "", 200, "{}"),
                call("GET", "/rest/api/3/issue/A-1", "", "{}", 200, "{}"),
                call("GET", "/rest/api/3/issue/createmeta/A/issuetypes", "startAt=x", "", 200, "{}"),
                call("GET", "/rest/api/3/user/assignable/search", "", "", 200, "[{\"user\": \"jane\"}]"));
    }

    private static CloudSpecification published() {
        assumeTrue(PUBLISHED.isPresent(), PublishedSpecification.MISSING);
        return PUBLISHED.orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void everyCallAndAnswerIsAsPublished(JiraExchange exchange) {
        assertThat(published().complaints(exchange)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsSeen(JiraExchange exchange) {
        assertThat(published().complaints(exchange)).isNotEmpty();
    }

    @Test
    void everyResourceThatTheClientNeedsIsAmongThem() {
        assertThat(exchanges())
                .extracting(exchange -> exchange.method() + " "
                        + exchange.path().replaceAll("/([0-9]{2,}|PLATFORM(-[0-9]+)?)(?=/|$)", "/…"))
                .contains(
                        "POST /rest/api/3/issue",
                        "POST /rest/api/3/search/jql",
                        "GET /rest/api/3/issue/…",
                        "GET /rest/api/3/issue/createmeta/…/issuetypes",
                        "GET /rest/api/3/issue/createmeta/…/issuetypes/…",
                        "GET /rest/api/3/project/search",
                        "GET /rest/api/3/user/search",
                        "GET /rest/api/3/user/assignable/search",
                        "GET /rest/api/3/mypermissions");
    }

    private static JiraExchange call(
            String method, String path, String query, String request, int status, String answer) {
        return new JiraExchange(method, path, query, request, status, answer);
    }
}
