package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.override.ItemHold;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The item {@code queue} at 1.0.0 in a first commit, at 1.1.0 in a second one. */
class RollbackTest {

    private static final String ITEMS = "/api/v1/catalog/items";

    private final InMemoryCatalogStore store = new InMemoryCatalogStore();
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS)
            .sync(ScriptedSync.healthy(store))
            .build());

    @BeforeEach
    void publish() {
        Samples.publish(store, Samples.FIRST, Samples.item("queue").build());
        Samples.publish(store, Samples.SECOND, Samples.item("queue", "1.1.0").build(), Samples.mysql());
    }

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void theCatalogIsSetBackToACommitInTheCallersName() {
        Value.Mapping done = done("{\"commit\":\"" + Samples.FIRST.abbreviated() + "\",\"reason\":\"it is bad\"}");
        assertThat(done.text("status")).contains("rolled_back");
        Value.Mapping pin = done.mapping("pin").orElseThrow();
        assertThat(pin.text("commit")).contains(Samples.FIRST.text());
        assertThat(pin.text("actor")).contains("ops");
        assertThat(pin.text("reason")).contains("it is bad");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(servlet.get(ITEMS + "/mysql-database", "read-token").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCatalogIsSetBackToARevisionUntilAMoment() {
        Value.Mapping done =
                done("{\"revision\":1,\"reason\":\"it is bad\",\"expires_at\":\"2099-01-01T01:00:00+01:00\"}");
        assertThat(done.mapping("pin").orElseThrow().text("until")).contains("2099-01-01T00:00:00Z");
    }

    @Test
    void theCatalogIsPinnedWhereItStands() {
        assertThat(done("{\"reason\":\"holidays\"}")
                        .mapping("pin")
                        .orElseThrow()
                        .text("commit"))
                .contains(Samples.SECOND.text());
        assertThat(done("{\"reason\":\"holidays\"}").text("status")).contains("unchanged");
    }

    @Test
    void anItemIsHeldAtAnEarlierVersion() {
        Value.Mapping done = done("{\"item\":\"queue\",\"version\":\"1.0.0\",\"reason\":\"it is bad\"}");
        assertThat(done.text("status")).contains("held");
        assertThat(done.text("version_before")).contains("1.1.0");
        assertThat(done.text("version_held_back")).contains("1.1.0");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(store.snapshot().holds()).extracting(ItemHold::version).containsExactly(SemanticVersion.of("1.0.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "nothing",
                "{}",
                "{\"reason\":\" \"}",
                "{\"reason\":1}",
                "{\"reason\":\"r\",\"why\":\"r\"}",
                "{\"reason\":\"r\",\"commit\":\"main\"}",
                "{\"reason\":\"r\",\"commit\":\"abcdef1\",\"revision\":1}",
                "{\"reason\":\"r\",\"revision\":0}",
                "{\"reason\":\"r\",\"revision\":1.5}",
                "{\"reason\":\"r\",\"revision\":\"1\"}",
                "{\"reason\":\"r\",\"version\":\"1.0.0\"}",
                "{\"reason\":\"r\",\"item\":\"queue\",\"version\":\"one\"}",
                "{\"reason\":\"r\",\"item\":\"queue\",\"commit\":\"abcdef1\"}",
                "{\"reason\":\"r\",\"expires_at\":\"tomorrow\"}",
                "{\"reason\":\"r\",\"expires_at\":\"2099-01-01T00:00:00\"}"
            })
    void anotherBodyIsRefusedWithWhatIsWrong(String body) {
        HttpResponse<String> response = rollback(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ValueJson.readMapping(response.body()).text("detail").orElseThrow())
                .containsPattern("`|not a JSON object");
        assertThat(store.snapshot().revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; {\"reason\":\"r\",\"commit\":\"0000000\"}; never served",
                "404; {\"reason\":\"r\",\"revision\":9}; revision 9",
                "404; {\"reason\":\"r\",\"item\":\"nothing\",\"version\":\"1.0.0\"}; no item `nothing`",
                "404; {\"reason\":\"r\",\"item\":\"queue\",\"version\":\"9.0.0\"}; kept are `1.1.0`, `1.0.0`",
                "422; {\"reason\":\"r\",\"expires_at\":\"2001-01-01T00:00:00Z\"}; `expires_at` is 2001-01-01T00:00:00Z"
            })
    void whatCantBeDoneIsAProblemThatSaysWhy(int status, String body, String detail) {
        HttpResponse<String> response = rollback(body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(detail);
    }

    @Test
    void anUnpinNeedsAReasonAndIsDoneOnce() {
        done("{\"reason\":\"holidays\"}");
        assertThat(delete("/api/v1/catalog/pin").statusCode()).isEqualTo(400);
        assertThat(delete("/api/v1/catalog/pin?reason=over").body()).isEqualTo("{\"status\":\"unpinned\"}");
        assertThat(delete("/api/v1/catalog/pin?reason=over").body()).isEqualTo("{\"status\":\"not_pinned\"}");
        assertThat(store.snapshot().pin()).isEmpty();
    }

    @Test
    void anItemIsReleased() {
        done("{\"item\":\"queue\",\"reason\":\"it is bad\"}");
        assertThat(delete(ITEMS + "/queue/hold?reason=mended").body()).isEqualTo("{\"status\":\"released\"}");
        assertThat(delete(ITEMS + "/queue/hold?reason=mended").body()).isEqualTo("{\"status\":\"not_held\"}");
        assertThat(delete(ITEMS + "/nothing/hold?reason=mended").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAnOperatorMayDecide() {
        assertThat(servlet.post("/api/v1/catalog/rollback", "request-token").statusCode())
                .isEqualTo(403);
        assertThat(servlet.call("DELETE", "/api/v1/catalog/pin?reason=r").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatWasServedThenIsReadAsItWas() {
        String first = "?at=" + Samples.FIRST.abbreviated();
        assertThat(field(ITEMS + "/queue" + first, "version")).contains("1.0.0");
        assertThat(field(ITEMS + "/queue?at=2", "version")).contains("1.1.0");
        HttpResponse<String> list = servlet.get(ITEMS + first, "read-token");
        assertThat(ValueJson.readMapping(list.body()).text("commit")).contains(Samples.FIRST.text());
        assertThat(list.body()).contains("queue").doesNotContain("mysql-database");
        HttpResponse<String> notThen = servlet.get(ITEMS + "/mysql-database" + first, "read-token");
        assertThat(notThen.statusCode()).isEqualTo(404);
        assertThat(notThen.body()).contains("no item `mysql-database` was served then");
    }

    @ParameterizedTest
    @CsvSource({"0000000, 404", "99, 404", "main, 400", "0, 400"})
    void aPointThatIsNotInTheHistoryIsAProblem(String point, int status) {
        assertThat(servlet.get(ITEMS + "?at=" + point, "read-token").statusCode())
                .isEqualTo(status);
    }

    @Test
    void aSequenceOfPagesEndsWhereAHoldChangesTheCatalogOfACommit() {
        String cursor = ValueJson.readMapping(
                        servlet.get(ITEMS + "?limit=1", "read-token").body())
                .text("next_cursor")
                .orElseThrow();
        done("{\"item\":\"queue\",\"version\":\"1.0.0\",\"reason\":\"it is bad\"}");
        assertThat(servlet.get(ITEMS + "?limit=1&cursor=" + cursor, "read-token")
                        .statusCode())
                .isEqualTo(410);
        assertThat(servlet.get(ITEMS + "?limit=1&at=2&cursor=" + cursor, "read-token")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhy() {
        done("{\"item\":\"queue\",\"version\":\"1.0.0\",\"reason\":\"it is bad\"}");
        Value.Mapping page = ValueJson.readMapping(
                servlet.get("/api/v1/catalog/history?limit=2", "read-token").body());
        Value.Mapping hold = (Value.Mapping)
                page.sequence("revisions").orElseThrow().values().get(0);
        assertThat(hold.text("cause")).contains("hold");
        assertThat(hold.text("item")).contains("queue");
        assertThat(hold.text("actor")).contains("ops");
        assertThat(page.decimal("next_before").orElseThrow().intValueExact()).isEqualTo(2);
        HttpResponse<String> last = servlet.get("/api/v1/catalog/history?limit=2&before=2", "read-token");
        assertThat(last.body()).contains("\"revision\":1", "\"next_before\":null");
    }

    @Test
    void theHistoryOfAnItemTellsItsContents() {
        HttpResponse<String> response = servlet.get("/api/v1/catalog/history?item=queue", "read-token");
        assertThat(response.body()).contains("\"version\":\"1.1.0\"", "\"version\":\"1.0.0\"", "catalog/queue.yaml");
        assertThat(servlet.get("/api/v1/catalog/history?item=nothing", "read-token")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theVersionsOfAnItemAreListed() {
        HttpResponse<String> response = servlet.get(ITEMS + "/queue/versions", "read-token");
        Value.Mapping latest = (Value.Mapping) ValueJson.readMapping(response.body())
                .sequence("versions")
                .orElseThrow()
                .values()
                .get(0);
        assertThat(latest.text("version")).contains("1.1.0");
        assertThat(latest.flag("is_served")).contains(true);
        assertThat(servlet.get(ITEMS + "/nothing/versions", "read-token").statusCode())
                .isEqualTo(404);
    }

    private String version() {
        return field(ITEMS + "/queue", "version");
    }

    private String field(String path, String key) {
        return ValueJson.readMapping(servlet.get(path, "read-token").body())
                .text(key)
                .orElseThrow();
    }

    private Value.Mapping done(String body) {
        HttpResponse<String> response = rollback(body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ValueJson.readMapping(response.body());
    }

    private HttpResponse<String> rollback(String body) {
        return servlet.call(
                "POST",
                "/api/v1/catalog/rollback",
                request ->
                        request.header("Authorization", "Bearer operate-token").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> delete(String path) {
        return servlet.call("DELETE", path, request -> request.header("Authorization", "Bearer operate-token"));
    }
}
