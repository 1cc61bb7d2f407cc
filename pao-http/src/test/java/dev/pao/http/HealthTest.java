package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.sync.CatalogSync;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void aServedCatalogThatIsKeptUpToDateIsUp() {
        HttpResponse<String> health = health(Samples.storeOf(Samples.mysql()), ScriptedSync::healthy);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .isEqualTo("{\"status\":\"up\",\"commit\":\"" + Samples.FIRST + "\",\"item_count\":1,"
                        + "\"rejected_file_count\":0,\"last_good_sync_age_seconds\":90,\"failure\":null}");
    }

    @Test
    void aServedCatalogWhoseSyncFailsIsDegradedAndTellsOnlyAWord() {
        HttpResponse<String> health = health(Samples.storeOf(Samples.mysql()), ScriptedSync::failing);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"status\":\"degraded\"", "\"failure\":\"sync_failed\"", "_age_seconds\":null")
                .doesNotContain("secret-host");
    }

    @Test
    void noCatalogAndAFailingSyncIsDown() {
        HttpResponse<String> health = health(new InMemoryCatalogStore(), ScriptedSync::failing);
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"status\":\"down\"", "\"commit\":null");
    }

    @Test
    void noCatalogYetIsDegraded() {
        HttpResponse<String> health = health(new InMemoryCatalogStore(), ScriptedSync::healthy);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"degraded\"", "\"failure\":null");
    }

    @Test
    void aHostWithoutSyncIsUpWithItsCatalog() {
        PaoServlet readOnly = PaoServlet.builder(Samples.storeOf(Samples.mysql()), Samples.TOKENS)
                .build();
        try (RunningServlet servlet = RunningServlet.start(readOnly)) {
            assertThat(servlet.call("GET", "/api/v1/health?probe=1").body()).contains("\"status\":\"up\"");
        }
    }

    private static HttpResponse<String> health(CatalogStore store, Function<CatalogStore, CatalogSync> sync) {
        PaoServlet built = PaoServlet.builder(store, Samples.TOKENS)
                .sync(sync.apply(store))
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
        try (RunningServlet servlet = RunningServlet.start(built)) {
            return servlet.call("GET", "/api/v1/health");
        }
    }
}
