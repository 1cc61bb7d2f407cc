package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncTrigger;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SyncsTest {

    private final InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS)
            .sync(ScriptedSync.healthy(store))
            .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void aSyncIsToldWithItsDeliveryAndFiles() {
        SyncId id = Samples.finishedSync(store);
        HttpResponse<String> response = servlet.get("/api/v1/syncs/" + id, "read-token");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("""
                        {"sync_id":"sync-20250816-001","triggered_by":"webhook",\
                        "repository_url":"https://github.com/org/pao-repository.git","branch":"main",\
                        "commit_before":"%s","commit_after":"%s",\
                        "sync_started_at":"2025-08-16T19:30:00Z","sync_completed_at":"2025-08-16T19:30:02Z",\
                        "status":"completed","items_added":1,"items_updated":0,"items_removed":0,\
                        "items_rejected":1,"message":null,"delivery_id":"12345-67890-abcdef",\
                        "files_processed":[{"path":"catalog/broken.yaml","change":"modified","outcome":"rejected",\
                        "item":null,"version":null,"remark":null,"diagnostics":[{"code":"PAO2001","severity":"error",\
                        "message":"`name` is missing, expected a name","pointer":"/name",\
                        "path":"catalog/broken.yaml","start_line":1,"start_column":1,"end_line":1,"end_column":1,\
                        "hint":"add `name`"}]},{"path":"catalog/databases/mysql-database.yaml","change":"added",\
                        "outcome":"added","item":"mysql-database","version":"1.0.0","remark":null,"diagnostics":[]}]}""".formatted(Samples.FIRST, Samples.SECOND));
    }

    @Test
    void aSyncThatIsAskedForIsFoundWhereTheAnswerSays() {
        HttpResponse<String> asked = servlet.post("/api/v1/syncs", "operate-token");
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).isEqualTo("{\"status\":\"accepted\",\"sync_id\":\"sync-20250816-001\"}");
        String location = asked.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/api/v1/syncs/sync-20250816-001");
        Value.Mapping sync =
                ValueJson.readMapping(servlet.get(location, "operate-token").body());
        assertThat(sync.text("status")).contains("running");
        assertThat(sync.get("commit_after")).contains(Value.nothing());
        assertThat(sync.get("delivery_id")).contains(Value.nothing());
    }

    @Test
    void theLatestSyncsComeFirstAndWithoutTheirFiles() {
        Samples.finishedSync(store);
        store.syncs().open(Samples.request(SyncTrigger.INTERVAL));
        store.syncs().open(Samples.request(SyncTrigger.START));
        String body = servlet.get("/api/v1/syncs?limit=2", "read-token").body();
        List<Value> syncs =
                ValueJson.readMapping(body).sequence("syncs").orElseThrow().values();
        assertThat(syncs)
                .extracting(sync -> ((Value.Mapping) sync).text("triggered_by").orElseThrow())
                .containsExactly("start", "interval");
        assertThat(body).doesNotContain("files_processed");
    }

    @Test
    void anUnknownSyncAndATextThatIsNoSyncIdAreNotFound() {
        assertThat(servlet.get("/api/v1/syncs/sync-20250816-999", "read-token").statusCode())
                .isEqualTo(404);
        assertThat(servlet.get("/api/v1/syncs/latest", "read-token").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whereNothingSyncsNoSyncCanBeAskedFor() {
        try (RunningServlet readOnly =
                RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS).build())) {
            HttpResponse<String> response = readOnly.post("/api/v1/syncs", "operate-token");
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }
}
