package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSyncTest {

    private final InMemoryCatalogStore store = new InMemoryCatalogStore();
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS)
            .sync(ScriptedSync.healthy(store))
            .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"ref\": \"main\"}"})
    void aGoodPlanIsTold(String body) {
        HttpResponse<String> response = plan(body);
        assertThat(response.statusCode()).isEqualTo(200);
        Value.Mapping plan = ValueJson.readMapping(response.body());
        assertThat(plan.mapping("head").orElseThrow().text("label")).contains("main");
        assertThat(plan.sequence("changes").orElseThrow().values()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "conflict, 409, an item changed but its version did not rise",
        "empty, 409, too much would go",
        "broken, 422, files would be rejected"
    })
    void aPlanThatWouldNotGoThroughIsAProblemThatHoldsIt(String ref, int status, String detail) {
        HttpResponse<String> response = plan("{\"ref\":\"" + ref + "\"}");
        assertThat(response.statusCode()).isEqualTo(status);
        Value.Mapping problem = ValueJson.readMapping(response.body());
        assertThat(problem.text("detail")).contains(detail);
        assertThat(problem.mapping("plan").orElseThrow().sequence("changes")).isPresent();
    }

    @Test
    void anUnknownRefIsNotFound() {
        HttpResponse<String> response = plan("{\"ref\":\"gone\"}");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("the repository has no branch, tag or commit `gone`");
    }

    @ParameterizedTest
    @CsvSource({"away, 7, the host is away", "locked, 300, the token is refused"})
    void whereGitCannotBeReachedTheCallerIsToldToComeBack(String ref, String seconds, String detail) {
        HttpResponse<String> response = plan("{\"ref\":\"" + ref + "\"}");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains(seconds);
        assertThat(response.body()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "ref", "{\"ref\":1}", "{\"ref\":\" \"}", "{\"branch\":\"main\"}"})
    void anotherBodyIsRefused(String body) {
        assertThat(plan(body).statusCode()).isEqualTo(400);
    }

    @Test
    void onlyAnOperatorMayMakeTheServerFetch() {
        assertThat(servlet.post("/api/v1/catalog/plan", "request-token").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> plan(String body) {
        return servlet.call(
                "POST",
                "/api/v1/catalog/plan",
                request ->
                        request.header("Authorization", "Bearer operate-token").POST(BodyPublishers.ofString(body)));
    }
}
