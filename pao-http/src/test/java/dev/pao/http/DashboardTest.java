package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.store.CatalogStore;
import dev.pao.store.ContentHash;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.RejectedFile;
import dev.pao.store.StoreException;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.sync.SyncLedger;
import dev.pao.sync.CatalogSync;
import dev.pao.testkit.store.ForwardingStore;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DashboardTest {

    @Test
    void aGoodCatalogIsToldAtAGlance() {
        InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
        Samples.finishedSync(store);
        String page = page(store, ScriptedSync.healthy(store));
        assertThat(page)
                .contains("<title>PAO: up</title>", ">aaaaaaa<", "1 min ago", "all files are served")
                .contains("sync-20250816-001", "1 added, 0 updated, 0 removed, 1 rejected", "2.0 s", "webhook")
                .contains("<th scope=\"row\">databases</th>", "<th scope=\"row\">platform-data-team</th>")
                .doesNotContain("class=\"card alert\"");
    }

    @Test
    void aFailureIsToldFirst() {
        InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
        String page = page(store, ScriptedSync.failing(store));
        assertThat(page).contains("<title>PAO: degraded</title>", "Syncing fails", "secret-host is away");
    }

    @Test
    void anEmptyCatalogIsAPageToo() {
        InMemoryCatalogStore store = new InMemoryCatalogStore();
        assertThat(page(store, ScriptedSync.healthy(store)))
                .contains("none yet", "No items yet.", "None yet.", "the catalog follows the branch");
    }

    @Test
    void aStoreThatIsAwayLeavesWhatTheProcessKnows() {
        CatalogStore store = new ForwardingStore(Samples.storeOf(Samples.mysql())) {
            @Override
            public SyncLedger syncs() {
                throw new StoreException("the database is away");
            }
        };
        assertThat(page(store, ScriptedSync.healthy(store)))
                .contains("PAO: degraded", "the database is away", ">aaaaaaa<", "1 min ago");
    }

    @Test
    void whatAuthorsWriteIsTextAndNothingElse() {
        InMemoryCatalogStore store = new InMemoryCatalogStore();
        String hostile = "<script>alert(1)</script>\"' onload=x &amp; \u202Egnp.exe";
        Diagnostic finding = Diagnostic.of(StandardCode.MISSING_KEY, JsonPointer.of("name"), hostile)
                .withHint(hostile);
        RejectedFile file = new RejectedFile(
                "catalog/<img src=x>.yaml", ContentHash.of(new byte[0]), Samples.FIRST, Samples.NOW, List.of(finding));
        store.publish(Publication.after(
                        store.snapshot(),
                        CommitOrigin.unknown(Samples.FIRST),
                        new PublicationCause.Unrecorded(),
                        Samples.NOW)
                .rejected(List.of(file))
                .build());
        String page = page(store, ScriptedSync.healthy(store));
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp;amp; \\u{202e}gnp.exe")
                .doesNotContain("<script", "<img", "\u202E");
    }

    @Test
    void aBrowserMayUseTheStyleAndNothingElse() throws Exception {
        InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
        HttpResponse<String> response = response(store, ScriptedSync.healthy(store), "/");
        Matcher style = Pattern.compile("(?s)<style>(.*)</style>").matcher(response.body());
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(response.body().replace(style.group(), "")).doesNotContain("style=", "onclick", "javascript:");
    }

    @Test
    void thePageIsReadAgainIfThatIsWanted() {
        InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
        assertThat(response(store, ScriptedSync.healthy(store), "/").headers().firstValue("Refresh"))
                .isEmpty();
        assertThat(response(store, ScriptedSync.healthy(store), "/?refresh=30")
                        .headers()
                        .firstValue("Refresh"))
                .contains("30");
    }

    @Test
    void aBrowserIsAskedForATokenAsAPassword() {
        try (RunningServlet servlet = start(Samples.storeOf(), ScriptedSync.healthy(Samples.storeOf()))) {
            HttpResponse<String> asked = servlet.call("GET", "/");
            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.headers().firstValue("WWW-Authenticate"))
                    .contains("Basic realm=\"PAO\", charset=\"UTF-8\"");
            assertThat(basic(servlet, "/", "anybody:read-token").statusCode()).isEqualTo(200);
            assertThat(basic(servlet, "/", ":read-token").statusCode()).isEqualTo(200);
            assertThat(basic(servlet, "/", "anybody:wrong").statusCode()).isEqualTo(401);
            assertThat(basic(servlet, "/", "read-token").statusCode()).isEqualTo(401);
            assertThat(basic(servlet, "/", "prometheus:scrape-token").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aPasswordOpensNothingButThePage() {
        try (RunningServlet servlet = start(Samples.storeOf(), ScriptedSync.healthy(Samples.storeOf()))) {
            for (String path : new String[] {"/metrics", "/api/v1/status", "/api/v1/catalog/items", "/api/v1/syncs"}) {
                assertThat(basic(servlet, path, "ops:operate-token").statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
        }
    }

    private static HttpResponse<String> basic(RunningServlet servlet, String path, String credentials) {
        String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return servlet.call("GET", path, request -> request.header("Authorization", "Basic " + encoded));
    }

    private static String page(CatalogStore store, CatalogSync sync) {
        HttpResponse<String> response = response(store, sync, "/");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> response(CatalogStore store, CatalogSync sync, String path) {
        try (RunningServlet servlet = start(store, sync)) {
            return servlet.get(path, "read-token");
        }
    }

    private static RunningServlet start(CatalogStore store, CatalogSync sync) {
        return RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS)
                .sync(sync)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build());
    }
}
