package dev.pao.jira.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.jira.JiraExchange;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the client sends to Jira Data Center is in the documentation of its REST API, version 2; that has no OpenAPI document. */
class DataCenterConformanceTest {

    private static final List<Resource> DOCUMENTED = List.of(
            new Resource(
                    "POST",
                    "/rest/api/2/issue",
                    Set.of("updateHistory"),
                    Set.of("fields", "update", "properties", "transition", "historyMetadata")),
            new Resource(
                    "POST",
                    "/rest/api/2/search",
                    Set.of(),
                    Set.of("jql", "startAt", "maxResults", "validateQuery", "fields", "expand")),
            get("/rest/api/2/issue/[A-Z0-9_-]+", "fields", "expand", "properties", "updateHistory"),
            get("/rest/api/2/issue/createmeta/[^/]+/issuetypes", "startAt", "maxResults"),
            get("/rest/api/2/issue/createmeta/[^/]+/issuetypes/[0-9]+", "startAt", "maxResults"),
            get("/rest/api/2/project", "expand", "recent", "includeArchived", "browseArchive"),
            get("/rest/api/2/user/search", "username", "startAt", "maxResults", "includeActive", "includeInactive"),
            get(
                    "/rest/api/2/user/assignable/search",
                    "username",
                    "project",
                    "issueKey",
                    "startAt",
                    "maxResults",
                    "actionDescriptorId"),
            get("/rest/api/2/mypermissions", "projectKey", "projectId", "issueKey", "issueId"));

    static List<JiraExchange> exchanges() {
        return Conversation.withDataCenter();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void everyCallIsDocumented(JiraExchange exchange) {
        assertThat(DOCUMENTED).anyMatch(resource -> resource.takes(exchange));
    }

    @Test
    void everyDocumentedResourceIsUsed() {
        assertThat(DOCUMENTED).allMatch(resource -> exchanges().stream().anyMatch(resource::takes));
    }

    @Test
    void peopleAreNamedAndTextsAreMarkup() {
        Value.Mapping fields = exchanges().stream()
                .filter(exchange ->
                        exchange.method().equals("POST") && exchange.path().endsWith("/issue"))
                .map(exchange -> ValueJson.readMapping(exchange.request()))
                .findFirst()
                .orElseThrow()
                .mapping("fields")
                .orElseThrow();

        assertThat(fields.get("assignee")).contains(ValueJson.read("{\"name\": \"jane\"}"));
        assertThat(fields.text("description")).contains("Please create:\n- a database");
        assertThat(fields.text("customfield_10102")).contains("because\nwe must");
    }

    private static Resource get(String path, String... query) {
        return new Resource("GET", path, Set.of(query), Set.of());
    }

    /**
     * A resource as its documentation has it.
     *
     * @param method the HTTP method
     * @param path the path, as a pattern
     * @param query the parameters that it knows
     * @param body the keys of a body that it knows; none for a resource that takes no body
     */
    private record Resource(String method, String path, Set<String> query, Set<String> body) {

        boolean takes(JiraExchange exchange) {
            return exchange.method().equals(method)
                    && exchange.path().matches(path)
                    && Arrays.stream(exchange.query().split("&"))
                            .filter(pair -> !pair.isEmpty())
                            .allMatch(pair -> query.contains(pair.substring(0, pair.indexOf('='))))
                    && body.containsAll(keys(exchange.request()));
        }

        private static Set<String> keys(String json) {
            return json.isEmpty()
                    ? Set.of()
                    : ValueJson.readMapping(json).entries().keySet();
        }
    }
}
