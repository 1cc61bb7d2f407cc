package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogItemTest {

    private static final String MYSQL = "/api/v1/catalog/items/mysql-database";

    private final RunningServlet servlet = RunningServlet.start(
            PaoServlet.builder(Samples.storeOf(Samples.mysql()), Samples.TOKENS).build());

    @AfterAll
    void stop() {
        servlet.close();
    }

    @Test
    void anItemIsServedFieldForFieldAsItWasWrittenWithoutFulfillment() {
        HttpResponse<String> response = servlet.get(MYSQL, "read-token");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo(Samples.MYSQL_PUBLIC);
    }

    @Test
    void anUnchangedItemIsNotSentAgain() {
        String tag =
                servlet.get(MYSQL, "read-token").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = conditional(tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(conditional("\"other\", W/" + tag).statusCode()).isEqualTo(304);
        assertThat(conditional("\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void theTagIsStrongAndFollowsTheContentAndNotTheCommit() {
        String tag =
                servlet.get(MYSQL, "read-token").headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"").endsWith("\"");
        var store = Samples.storeOf(Samples.mysql());
        Samples.publish(store, Samples.SECOND, Samples.item("other").build());
        try (RunningServlet later =
                RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS).build())) {
            assertThat(later.get(MYSQL, "read-token").headers().firstValue("ETag"))
                    .contains(tag);
        }
    }

    @Test
    void anUnknownNameIsAProblem() {
        HttpResponse<String> response = servlet.get("/api/v1/catalog/items/nothing", "read-token");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"no item `nothing` is served\"}");
    }

    @Test
    void headTellsTheLengthAndTagButSendsNoBody() {
        HttpResponse<String> head =
                servlet.call("HEAD", MYSQL, request -> request.header("Authorization", "Bearer read-token"));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(Samples.MYSQL_PUBLIC.length());
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    private HttpResponse<String> conditional(String tag) {
        return servlet.call(
                "GET",
                MYSQL,
                request -> request.header("Authorization", "Bearer read-token").header("If-None-Match", tag));
    }
}
