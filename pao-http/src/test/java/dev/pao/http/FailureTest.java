package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.sync.SyncLedger;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void aStoreThatIsDownIsAPauseAndNotASecretTold() {
        CatalogStore store = storeWhoseSyncsThrow(new StoreException("database-host:5432 is away"));
        HttpResponse<String> response = syncs(store);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("10");
        assertThat(response.body()).doesNotContain("database-host").contains("the store can't be reached");
    }

    @Test
    void whatNobodyForesawIsToldByItsReferenceAlone() {
        HttpResponse<String> response = syncs(storeWhoseSyncsThrow(new IllegalStateException("an inner matter")));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .containsPattern("\"instance\":\"urn:uuid:[0-9a-f-]{36}\"")
                .doesNotContain("an inner matter", "IllegalState", "dev.pao");
    }

    @Test
    void theCatalogIsServedWhileTheStoreIsDown() {
        CatalogStore store = storeWhoseSyncsThrow(new StoreException("away"));
        try (RunningServlet servlet =
                RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS).build())) {
            assertThat(servlet.get("/api/v1/catalog/items", "read-token").statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> syncs(CatalogStore store) {
        try (RunningServlet servlet =
                RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS).build())) {
            return servlet.get("/api/v1/syncs", "read-token");
        }
    }

    /** A store that has its catalog in memory but can't reach its record of syncs. */
    private static CatalogStore storeWhoseSyncsThrow(RuntimeException failure) {
        CatalogStore store = Samples.storeOf(Samples.mysql());
        SyncLedger broken = (SyncLedger) Proxy.newProxyInstance(
                SyncLedger.class.getClassLoader(), new Class<?>[] {SyncLedger.class}, (proxy, method, arguments) -> {
                    throw failure;
                });
        return (CatalogStore) Proxy.newProxyInstance(
                CatalogStore.class.getClassLoader(),
                new Class<?>[] {CatalogStore.class},
                (proxy, method, arguments) ->
                        method.getName().equals("syncs") ? broken : method.invoke(store, arguments));
    }
}
