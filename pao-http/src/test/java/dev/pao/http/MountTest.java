package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.InMemoryCatalogStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountTest {

    @ParameterizedTest
    @CsvSource({"/,/*,''", "/,/,''", "/portal,/*,/portal", "/portal,/pao/*,/portal/pao", "/,/pao/*,/pao"})
    void theApiIsFoundAndNamesItsPlaceWhereverItIsMounted(String contextPath, String pattern, String prefix) {
        InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
        PaoServlet built = PaoServlet.builder(store, Samples.TOKENS)
                .sync(ScriptedSync.healthy(store))
                .build();
        try (RunningServlet servlet = RunningServlet.start(built, contextPath, pattern)) {
            assertThat(servlet.get(prefix + "/api/v1/catalog/items/mysql-database", "read-token")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(servlet.post(prefix + "/api/v1/syncs", "operate-token")
                            .headers()
                            .firstValue("Location"))
                    .contains(prefix + "/api/v1/syncs/sync-20250816-001");
            assertThat(servlet.call("GET", prefix + "/api/v1/openapi.json").body())
                    .contains("\"servers\":[{\"url\":\"" + (prefix.isEmpty() ? "/" : prefix) + "\"}]");
            assertThat(servlet.get(prefix + "/", "read-token").body()).contains("<html");
            assertThat(servlet.get(prefix + "/nothing-here", "read-token").statusCode())
                    .isEqualTo(404);
        }
    }
}
