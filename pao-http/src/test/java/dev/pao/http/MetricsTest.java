package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final String ACCEPT =
            "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2";

    private final AtomicInteger scrapes = new AtomicInteger();
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(Samples.storeOf(), Samples.TOKENS)
            .metrics(() -> "scrapes_total " + scrapes.incrementAndGet() + "\n")
            .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void everyScrapeIsMadeAnewInPrometheusOwnFormat() {
        assertThat(scrape("scrape-token").body()).isEqualTo("scrapes_total 1\n");
        HttpResponse<String> second = scrape("scrape-token");
        assertThat(second.body()).isEqualTo("scrapes_total 2\n");
        assertThat(second.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void theTokenOfAScraperOpensNothingElse() {
        assertThat(servlet.get("/api/v1/catalog/items", "scrape-token").statusCode())
                .isEqualTo(403);
        assertThat(servlet.post("/api/v1/syncs", "scrape-token").statusCode()).isIn(403, 405);
    }

    @Test
    void whoMayReadTheCatalogMayReadItsMetrics() {
        assertThat(scrape("read-token").statusCode()).isEqualTo(200);
        assertThat(scrape("operate-token").statusCode()).isEqualTo(200);
        assertThat(servlet.call("GET", "/metrics").statusCode()).isEqualTo(401);
    }

    @Test
    void aHostWithoutMetricsHasNoSuchPath() {
        try (RunningServlet plain = RunningServlet.start(
                PaoServlet.builder(Samples.storeOf(), Samples.TOKENS).build())) {
            assertThat(plain.get("/metrics", "scrape-token").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> scrape(String token) {
        return servlet.call(
                "GET",
                "/metrics",
                request -> request.header("Authorization", "Bearer " + token).header("Accept", ACCEPT));
    }
}
