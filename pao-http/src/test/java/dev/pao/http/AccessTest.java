package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String ITEMS = "/api/v1/catalog/items";

    private final RunningServlet servlet = RunningServlet.start(
            PaoServlet.builder(Samples.storeOf(Samples.mysql()), Samples.TOKENS).build());

    @AfterAll
    void stop() {
        servlet.close();
    }

    @Test
    void whoHasNoTokenIsAskedForOneAndToldNothingElse() {
        HttpResponse<String> response = servlet.call("GET", ITEMS);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                        + "\"detail\":\"a valid bearer token is needed\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer wrong", "Bearer ", "Bearer", "Basic cmVhZC10b2tlbg==", "read-token", "Bearer read-toke"})
    void everyOtherAuthorizationIsAnsweredLikeNone(String authorization) {
        HttpResponse<String> response = servlet.call("GET", ITEMS, authorized(authorization));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo(servlet.call("GET", ITEMS).body());
    }

    @Test
    void theSchemeIsTakenInAnyCase() {
        assertThat(servlet.call("GET", ITEMS, authorized("bearer read-token")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsHiddenFromThoseWithoutAToken() {
        assertThat(servlet.call("GET", "/api/v1/nothing").statusCode()).isEqualTo(401);
        assertThat(servlet.call("GET", "/").statusCode()).isEqualTo(401);
        assertThat(servlet.get("/api/v1/nothing", "read-token").statusCode()).isEqualTo(404);
        assertThat(servlet.get(ITEMS + "/", "read-token").statusCode()).isEqualTo(404);
    }

    @Test
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
        HttpResponse<String> response = servlet.call("DELETE", ITEMS, authorized("Bearer read-token"));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(servlet.call("DELETE", ITEMS).statusCode()).isEqualTo(401);
        assertThat(servlet.call("POST", "/api/v1/health").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0, */*", "text/*, application/xml"})
    void whoTakesNoJsonIsToldThatThereIsNothingElse(String accept) {
        assertThat(accepting(accept).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "APPLICATION/*", "text/html, */*;q=0.1", "application/json;q=0.5"})
    void whoTakesJsonGetsIt(String accept) {
        assertThat(accepting(accept).statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerIsGuardedAgainstGuessingCachingAndFraming() {
        for (HttpResponse<String> response : List.of(servlet.get(ITEMS, "read-token"), servlet.call("GET", ITEMS))) {
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    private HttpResponse<String> accepting(String accept) {
        return servlet.call(
                "GET",
                ITEMS,
                request -> request.header("Authorization", "Bearer read-token").header("Accept", accept));
    }

    private static UnaryOperator<HttpRequest.Builder> authorized(String authorization) {
        return request -> request.header("Authorization", authorization);
    }
}
