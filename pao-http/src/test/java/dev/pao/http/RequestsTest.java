package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.TicketNotice;
import dev.pao.fulfillment.TicketRef;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.testkit.fulfillment.RecordingProvider;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private static final String REQUESTS = "/api/v1/requests";
    private static final String WISH =
            "{\"item\":\"mysql-database\",\"version\":\"1.0.0\",\"parameters\":{\"database_name\":\"orders\"}}";

    private final RecordingProvider tickets = RecordingProvider.jira();
    private final InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
    private final StaticTokens tokens = StaticTokens.parse("rita:requester:request-token,rob:requester:rob-token,"
            + "ops:operator:operate-token,josh:reader:read-token");
    private final FulfillmentService service = FulfillmentService.builder(new InMemoryRequestStore(), List.of(tickets))
            .build();
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(store, tokens)
            .requests(service)
            .ticketWebhook(new PlainWebhook())
            .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void aWishIsRecordedAndHasItsTicket() {
        HttpResponse<String> response = submit("request-token", "k1", WISH);
        assertThat(response.statusCode()).isEqualTo(201);
        Value.Mapping request = ValueJson.readMapping(response.body());
        assertThat(request.text("state")).contains("submitted");
        assertThat(request.mapping("requester").orElseThrow().text("user_id")).contains("rita");
        assertThat(request.mapping("ticket").orElseThrow().text("key")).contains("T-1");
        assertThat(response.headers().firstValue("Location"))
                .contains(REQUESTS + "/" + request.text("id").orElseThrow());
        assertThat(servlet.get(REQUESTS + "/" + id(response), "request-token").body())
                .isEqualTo(response.body());
    }

    @Test
    void theSameWishAgainIsTheSameRequest() {
        HttpResponse<String> first = submit("request-token", "k1", WISH);
        HttpResponse<String> again = submit("request-token", "k1", WISH);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(tickets.orders()).hasSize(1);
    }

    @Test
    void theSameWishAgainIsTheSameRequestAlsoOnceTheItemIsGone() {
        HttpResponse<String> first = submit("request-token", "k1", WISH);
        try (RunningServlet later = RunningServlet.start(PaoServlet.builder(new InMemoryCatalogStore(), tokens)
                .requests(service)
                .build())) {
            HttpResponse<String> again = post(later, REQUESTS, "request-token", WISH, Map.of("Idempotency-Key", "k1"));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(post(later, REQUESTS, "request-token", WISH, Map.of("Idempotency-Key", "k2"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aSmallerLimitOfTheHostGoesForAllThatIsSent() {
        try (RunningServlet strict = RunningServlet.start(PaoServlet.builder(store, tokens)
                .requests(service)
                .sync(ScriptedSync.healthy(store))
                .maxBodyBytes(20)
                .build())) {
            String close = REQUESTS + "/" + id(submit("request-token", "k1", WISH)) + "/close";
            for (String path : List.of(REQUESTS, close, "/api/v1/catalog/rollback", "/api/v1/catalog/plan")) {
                String token = path.equals(REQUESTS) ? "request-token" : "operate-token";
                assertThat(post(strict, path, token, WISH, Map.of("Idempotency-Key", "k2"))
                                .statusCode())
                        .as(path)
                        .isEqualTo(413);
            }
        }
    }

    @Test
    void anotherPersonsRequestIsNoCursor() {
        String id = id(submit("request-token", "k1", WISH));
        assertThat(servlet.get(REQUESTS + "?cursor=" + id, "request-token").statusCode())
                .isEqualTo(200);
        assertThat(servlet.get(REQUESTS + "?cursor=" + id, "operate-token").statusCode())
                .isEqualTo(200);
        assertThat(servlet.get(REQUESTS + "?cursor=" + id, "rob-token").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aKeyIsItsCallersOwn() {
        submit("request-token", "k1", WISH);
        assertThat(submit("rob-token", "k1", WISH).statusCode()).isEqualTo(201);
        assertThat(tickets.orders()).hasSize(2);
    }

    @Test
    void aKeyForAnotherWishAndAnotherVersionAreConflicts() {
        submit("request-token", "k1", WISH);
        assertConflict(submit("request-token", "k1", WISH.replace("orders", "bills")), "key");
        assertConflict(submit("request-token", "k2", WISH.replace("1.0.0", "0.9.0")), "version");
    }

    @Test
    void everyRuleThatIsBrokenIsListed() {
        HttpResponse<String> response = submit(
                "request-token",
                "k1",
                "{\"item\":\"mysql-database\",\"parameters\":{\"instance_size\":\"huge\",\"x\":1}}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(ValueJson.readMapping(response.body())
                        .sequence("violations")
                        .orElseThrow()
                        .values())
                .extracting(
                        violation -> ((Value.Mapping) violation).text("field").orElseThrow() + " "
                                + ((Value.Mapping) violation).text("rule").orElseThrow())
                .containsExactly("database_name required", "instance_size oneof", "x unknown");
    }

    @Test
    void whatTheTicketSystemRefusesIsToldAtTheKeysOfTheTemplate() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("/project", "there is no project `PLATFORM`");
        told.put("environment", "is required");
        tickets.failNext(new FulfillmentException.Refused("Jira refuses the issue", told));
        HttpResponse<String> response = submit("request-token", "k1", WISH);
        assertThat(response.statusCode()).isEqualTo(201);
        Value.Mapping request = ValueJson.readMapping(response.body());
        assertThat(request.text("state")).contains("failed");
        assertThat(request.text("problem")).contains("Jira refuses the issue");
        assertThat(request.sequence("refusals").orElseThrow())
                .hasToString("[{\"place\":\"/fulfillment/manual/template/project\","
                        + "\"message\":\"there is no project `PLATFORM`\"},"
                        + "{\"place\":\"/fulfillment/manual/template\",\"message\":\"environment: is required\"}]");
        Value.Mapping description = ValueJson.readMapping(
                servlet.call("GET", "/api/v1/openapi.json").body());
        Value.Mapping schema = Value.Mapping.EMPTY.with("$ref", Value.of("#/components/schemas/Request"));
        assertThat(new Conformance(description).violations(schema, request)).isEmpty();
        assertThat(submit("request-token", "k1", WISH).body())
                .contains("\"failed\"")
                .doesNotContain("refusals");
    }

    @Test
    void anItemThatNobodyFulfilsIsAConflictThatSaysWhere() {
        Samples.publish(
                store,
                Samples.SECOND,
                Samples.item("queue").manual("servicenow", Value.Mapping.EMPTY).build());
        HttpResponse<String> response = submit("request-token", "k1", "{\"item\":\"queue\"}");
        assertConflict(response, "unfulfillable");
        assertThat(response.body())
                .contains("`servicenow` is served by no provider")
                .contains("/fulfillment/manual/system");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "400; k1; []; not a JSON object",
                "400; k1; {}; the body has `item`",
                "400; k1; {\"item\":1}; `item` is a text",
                "400; k1; {\"item\":\"mysql-database\",\"user\":\"root\"}; no key `user`",
                "400; k1; {\"item\":\"mysql-database\",\"requester\":{}}; no key `requester`",
                "400; k1; {\"item\":\"mysql-database\",\"parameters\":[]}; `parameters` is an object",
                "400; k1; {\"item\":\"mysql-database\",\"version\":\"one\"}; `version` is a semantic version",
                "400; k 1; {\"item\":\"mysql-database\"}; `Idempotency-Key` is no key",
                "404; k1; {\"item\":\"nothing\"}; no item `nothing` is served"
            })
    void aBadCallIsToldWhatIsWrong(int status, String key, String body, String detail) {
        HttpResponse<String> response = submit("request-token", key, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(ValueJson.readMapping(response.body()).text("detail").orElseThrow())
                .contains(detail);
    }

    @Test
    void aKeyIsNeeded() {
        HttpResponse<String> response = post(REQUESTS, "request-token", WISH, Map.of());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("the header field `Idempotency-Key` is needed");
    }

    @Test
    void aRequestIsShownToItsRequesterAndToOperators() {
        String path = REQUESTS + "/" + id(submit("request-token", "k1", WISH));
        assertThat(servlet.get(path, "rob-token").statusCode()).isEqualTo(404);
        assertThat(servlet.get(path, "operate-token").statusCode()).isEqualTo(200);
        assertThat(servlet.get(path, "read-token").statusCode()).isEqualTo(403);
        assertThat(post(path + "/cancel", "rob-token", "", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void requestsAreListedPageByPage() {
        for (int i = 0; i < 5; i++) {
            submit(i < 3 ? "request-token" : "rob-token", "k" + i, WISH);
        }
        Value.Mapping first = list("?limit=2", "request-token");
        assertThat(first.sequence("requests").orElseThrow().values()).hasSize(2);
        Value.Mapping second =
                list("?limit=2&cursor=" + first.text("next_cursor").orElseThrow(), "request-token");
        assertThat(second.sequence("requests").orElseThrow().values()).hasSize(1);
        assertThat(second.get("next_cursor")).contains(Value.nothing());
        assertThat(list("", "operate-token").sequence("requests").orElseThrow().values())
                .hasSize(5);
        assertThat(list("?requester=rob", "operate-token")
                        .sequence("requests")
                        .orElseThrow()
                        .values())
                .hasSize(2);
        assertThat(servlet.get(REQUESTS + "?requester=rob", "request-token").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?cursor=x",
                "?cursor=req-00000000-0000-0000-0000-000000000000",
                "?needs_attention=yes",
                "?limit=0"
            })
    void aQueryThatMeansNothingIsRefused(String query) {
        assertThat(servlet.get(REQUESTS + query, "operate-token").statusCode()).isEqualTo(400);
    }

    @Test
    void aRequestWithoutATicketIsCancelledAndOneWithATicketIsNot() {
        tickets.failNext(FulfillmentException.TransientFailure.withoutEffect("busy", Duration.ofHours(1), null));
        String waiting = REQUESTS + "/" + id(submit("request-token", "k1", WISH));
        HttpResponse<String> cancelled = post(waiting + "/cancel", "request-token", "", Map.of());
        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(cancelled.body()).contains("\"state\":\"cancelled\"");
        String placed = REQUESTS + "/" + id(submit("request-token", "k2", WISH));
        HttpResponse<String> conflict = post(placed + "/cancel", "request-token", "", Map.of());
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("the ticket T-1");
    }

    @Test
    void whoCancelsWhatAnOperatorHasToLookAtIsToldSo() {
        tickets.failNext(new FulfillmentException.SeveralTickets(
                List.of(new TicketRef("jira", "T-8"), new TicketRef("jira", "T-9"))));
        String path = REQUESTS + "/" + id(submit("request-token", "k1", WISH));
        HttpResponse<String> conflict = post(path + "/cancel", "request-token", "", Map.of());
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.headers().firstValue("Retry-After")).isEmpty();
        assertThat(conflict.body()).contains("an operator has to look");
    }

    @Test
    void anOperatorSeesWhatNeedsAttentionAndReleasesIt() {
        tickets.failNext(new FulfillmentException.Stalled("bad credentials", null));
        HttpResponse<String> stalled = submit("request-token", "k1", WISH);
        assertThat(stalled.statusCode()).isEqualTo(201);
        assertThat(stalled.body()).contains("\"reason\":\"stalled\"").contains("bad credentials");
        assertThat(list("?needs_attention=true", "operate-token")
                        .sequence("requests")
                        .orElseThrow()
                        .values())
                .hasSize(1);
        String retry = REQUESTS + "/" + id(stalled) + "/retry";
        assertThat(post(retry, "request-token", "", Map.of()).statusCode()).isEqualTo(403);
        HttpResponse<String> released = post(retry, "operate-token", "", Map.of());
        assertThat(released.body()).contains("\"attention\":null").contains("T-1");
    }

    @Test
    void anOperatorClosesARequestByHand() {
        String path = REQUESTS + "/" + id(submit("request-token", "k1", WISH)) + "/close";
        assertThat(close(path, "in_progress").statusCode()).isEqualTo(400);
        HttpResponse<String> closed = close(path, "completed");
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.body()).contains("\"problem\":\"ops: it is there\"");
        assertThat(close(path, "failed").statusCode()).isEqualTo(409);
    }

    @Test
    void aNoticeMakesTheTicketBeReadAnew() {
        String path = REQUESTS + "/" + id(submit("request-token", "k1", WISH));
        tickets.move(new TicketRef("jira", "T-1"), RequestState.COMPLETED);
        assertThat(notice("genuine T-9").body()).contains("ignored");
        assertThat(notice("forged T-1").statusCode()).isEqualTo(401);
        assertThat(notice("genuine").statusCode()).isEqualTo(400);
        assertThat(servlet.get(path, "request-token").body()).contains("\"state\":\"submitted\"");
        assertThat(notice("genuine T-1").body()).contains("accepted");
        assertThat(servlet.get(path, "request-token").body()).contains("\"state\":\"completed\"");
    }

    @Test
    void aTicketSystemsWebhookNeedsRequests() {
        PaoServlet.Builder builder = PaoServlet.builder(store, tokens).ticketWebhook(new PlainWebhook());
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.ticketWebhook(new PlainWebhook())).hasMessageContaining("`jira`");
    }

    private HttpResponse<String> notice(String text) {
        return post("/api/v1/webhooks/jira", "", text, Map.of());
    }

    private HttpResponse<String> close(String path, String state) {
        return post(path, "operate-token", "{\"state\":\"" + state + "\",\"reason\":\"it is there\"}", Map.of());
    }

    private HttpResponse<String> submit(String token, String key, String body) {
        return post(REQUESTS, token, body, Map.of("Idempotency-Key", key));
    }

    private HttpResponse<String> post(String path, String token, String body, Map<String, String> headers) {
        return post(servlet, path, token, body, headers);
    }

    private static HttpResponse<String> post(
            RunningServlet to, String path, String token, String body, Map<String, String> headers) {
        return to.call("POST", path, request -> {
            headers.forEach(request::header);
            HttpRequest.Builder known = token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
            return known.POST(HttpRequest.BodyPublishers.ofString(body));
        });
    }

    private Value.Mapping list(String query, String token) {
        return ValueJson.readMapping(servlet.get(REQUESTS + query, token).body());
    }

    private static String id(HttpResponse<String> response) {
        return ValueJson.readMapping(response.body()).text("id").orElseThrow();
    }

    private static void assertConflict(HttpResponse<String> response, String reason) {
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(ValueJson.readMapping(response.body()).text("reason")).contains(reason);
    }

    /** Notices that are the word {@code genuine} and a ticket's key. */
    private static final class PlainWebhook implements TicketWebhook {
        @Override
        public String system() {
            return "jira";
        }

        @Override
        public TicketNotice read(Function<String, Optional<String>> headers, byte[] body) {
            String[] words = new String(body, StandardCharsets.UTF_8).split(" ", -1);
            if (!words[0].equals("genuine")) {
                return new TicketNotice.Forged("it is not genuine");
            }
            return words.length == 2
                    ? new TicketNotice.About(new TicketRef("jira", words[1]))
                    : new TicketNotice.Unusable("it names no ticket");
        }
    }
}
