package dev.pao.metrics;

import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.testkit.git.ScriptedRepository;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A repository, a store, and a sync between them whose meters are read as a scrape reads them. */
final class MeteredCatalog implements AutoCloseable {

    static final Instant NOW = Instant.parse("2025-08-16T19:30:00Z");

    final ScriptedRepository remote;
    final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final CatalogMetrics metrics = CatalogMetrics.of(registry);
    final CatalogSync sync;

    MeteredCatalog(Path folder, CatalogStore store) {
        remote = ScriptedRepository.in(folder.resolve("remote.git"));
        sync = CatalogSync.builder(GitRepository.of(remote.url()), store)
                .mirror(folder.resolve("mirror"))
                .interval(Duration.ZERO)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .listener(metrics.syncs())
                .build();
    }

    /** Shows how it stands, a while after its syncs. */
    MeteredCatalog watched(Duration after) {
        metrics.watch(sync, Clock.fixed(NOW.plus(after), ZoneOffset.UTC));
        return this;
    }

    MeteredCatalog item(String path, String version) {
        String name = path.replaceFirst(".*/", "").replace(".yaml", "");
        remote.write("catalog/" + path, """
                name: %s
                version: "%s"
                description: An item
                owner: a-team
                tags: []
                presentation: {fields: []}
                fulfillment: {manual: {system: jira, template: {project: P}}}
                """.formatted(name, version));
        return this;
    }

    MeteredCatalog commitAndSync() {
        remote.commit("A change");
        sync.syncNow();
        return this;
    }

    List<String> scraped() {
        return registry.scrape().lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Override
    public void close() {
        sync.close();
        remote.close();
        registry.close();
    }
}
