package dev.pao.cli.serve;

import dev.pao.cli.host.CatalogHost;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.metrics.CatalogMetrics;
import dev.pao.sync.SyncListener;
import dev.pao.sync.webhook.WebhookIntake;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;

/** How the served catalog and its process fare, as Prometheus reads it. What the store knows is read every 10 seconds. */
final class ServedMetrics implements AutoCloseable {

    private static final Duration SAMPLED_EVERY = Duration.ofSeconds(10);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CatalogMetrics metrics = CatalogMetrics.of(registry);
    private final JvmGcMetrics garbageCollection = new JvmGcMetrics();
    private final Repeated sampler = new Repeated("pao-metrics", Duration.ZERO);

    ServedMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        garbageCollection.bindTo(registry);
    }

    /** What counts the runs of the sync. */
    SyncListener syncs() {
        return metrics.syncs();
    }

    /** An intake whose verdicts are counted. */
    WebhookIntake counting(WebhookIntake intake) {
        return metrics.counting(intake);
    }

    /** A provider whose attempts at tickets are counted. */
    FulfillmentProvider counting(FulfillmentProvider provider) {
        return metrics.counting(provider);
    }

    /** Begins to show how a host's catalog stands. */
    void watch(CatalogHost host) {
        metrics.watch(host.sync(), Clock.systemUTC());
        sampler.start(SAMPLED_EVERY, SAMPLED_EVERY, metrics::sample);
    }

    /** The text for Prometheus. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        sampler.close();
        garbageCollection.close();
        registry.close();
    }
}
