package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.CatalogParser;
import dev.pao.store.InMemoryCatalogStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValidateFileTest {

    private static final String FILE = """
            name: "queue"
            version: "1.0.0"
            description: "A queue"
            owner: "platform-team"
            presentation:
              fields: []
            fulfillment:
              manual:
                system: "jira"
                template: {project: "P", issue_type: "T", summary: "S"}
            """;

    private final RunningServlet servlet =
            RunningServlet.start(PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS)
                    .parser(CatalogParser.builder().build())
                    .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void aGoodFileIsValid() {
        HttpResponse<String> response = validate("", FILE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"valid\":true,\"diagnostics\":[]}");
    }

    @Test
    void aWarningLeavesItValid() {
        HttpResponse<String> response = validate("?path=catalog/other.yaml", FILE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"severity\":\"warning\"", "\"path\":\"catalog/other.yaml\"");
    }

    @Test
    void everyMistakeIsToldInAProblemDocument() {
        HttpResponse<String> response =
                validate("", FILE.replace("owner:", "ownr:").replace("1.0.0", "one"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        Value.Mapping problem = ValueJson.readMapping(response.body());
        assertThat(problem.text("detail")).contains("the file has 2 errors");
        assertThat(problem.sequence("diagnostics").orElseThrow().values()).hasSize(2);
        assertThat(response.body()).contains("\"path\":\"body\"", "\"start_line\":2", "did you mean `owner`?");
    }

    @Test
    void aPathThatNoCatalogFileHasIsRefusedAndOneThatBreaksARuleIsAFinding() {
        assertThat(validate("?path=readme.md", FILE).statusCode()).isEqualTo(400);
        HttpResponse<String> response = validate("?path=catalog/a%20b/queue.yaml", FILE);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("the path has the part `a b`");
    }

    @Test
    void whatIsLargerThanAnyFileIsNotRead() {
        assertThat(validate("", "#".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
        assertThat(validate("", "#".repeat(1 << 19)).statusCode()).isEqualTo(422);
    }

    @Test
    void withoutAParserThereIsNothingToAsk() {
        try (RunningServlet none = RunningServlet.start(
                PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS).build())) {
            assertThat(none.post("/api/v1/catalog/validate", "read-token").statusCode())
                    .isEqualTo(404);
        }
    }

    private HttpResponse<String> validate(String query, String body) {
        return servlet.call(
                "POST",
                "/api/v1/catalog/validate" + query,
                request -> request.header("Authorization", "Bearer read-token").POST(BodyPublishers.ofString(body)));
    }
}
