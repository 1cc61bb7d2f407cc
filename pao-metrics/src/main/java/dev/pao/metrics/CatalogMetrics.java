package dev.pao.metrics;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.metrics.internal.CatalogGauges;
import dev.pao.metrics.internal.CountedProvider;
import dev.pao.metrics.internal.CountedWebhooks;
import dev.pao.metrics.internal.SyncMeters;
import dev.pao.store.event.CatalogEvent;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncListener;
import dev.pao.sync.SyncRun;
import dev.pao.sync.webhook.WebhookIntake;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * The meters of one catalog. Counters are there at zero from the start, so that their first step is seen; every label has
 * few values, whatever a repository holds. Thread-safe; starts no thread.
 *
 * <p>Reading the registry reads memory alone, so that a scrape answers while the store is away. What only the store knows
 * (notifications and syncs that wait) is read by {@link #sample}: after each run of a sync, and whenever the host calls it.
 *
 * <ul>
 *   <li>{@code pao.sync.duration}: timer of all runs.
 *   <li>{@code pao.sync.runs{outcome,trigger}}, {@code pao.sync.files{outcome}}: counters.
 *   <li>{@code pao.sync.last.success.age}: seconds; not a number before the first good run of this process.
 *   <li>{@code pao.sync.failing}: 1 while the latest attempt failed. {@code pao.sync.waiting}: syncs that were asked for.
 *   <li>{@code pao.catalog.items{category}}, {@code pao.catalog.rejected}: what is served and what is not.
 *   <li>{@code pao.catalog.pinned}, {@code pao.catalog.holds}: what people decided over the branch.
 *   <li>{@code pao.notifications.waiting{channel}}, {@code pao.notifications.given.up{channel}}: the outbox.
 *   <li>{@code pao.webhook.deliveries{outcome}}, {@code pao.fulfillment.tickets{system,outcome}}: counters.
 * </ul>
 */
public final class CatalogMetrics {

    private final MeterRegistry registry;
    private final Tags tags;
    private final SyncMeters syncs;
    private volatile Optional<CatalogGauges> gauges = Optional.empty();

    private CatalogMetrics(MeterRegistry registry, Tags tags) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.tags = Objects.requireNonNull(tags, "tags");
        this.syncs = new SyncMeters(registry, tags);
    }

    /** The meters of the only catalog of a registry. */
    public static CatalogMetrics of(MeterRegistry registry) {
        return of(registry, Tags.empty());
    }

    /** The meters of one of several catalogs, told apart by tags that all of its meters have. */
    public static CatalogMetrics of(MeterRegistry registry, Tags tags) {
        return new CatalogMetrics(registry, tags);
    }

    /** What counts the runs of a sync; for {@code CatalogSyncBuilder.listener}. */
    public SyncListener syncs() {
        return new Counting();
    }

    /**
     * Shows how a sync and its store stand; once.
     *
     * @param sync what is shown; stays the caller's
     * @param clock what ages are told by, the same as the sync's
     * @throws IllegalStateException if another sync is shown already
     */
    public synchronized void watch(CatalogSync sync, Clock clock) {
        if (gauges.isPresent()) {
            throw new IllegalStateException("these meters show one sync; make others, with other tags, for another");
        }
        CatalogGauges watching = new CatalogGauges(registry, tags, sync, clock);
        gauges = Optional.of(watching);
        watching.sample();
    }

    /**
     * Reads from the store what only the store knows. To be called now and then, at most every few seconds: it waits for
     * the store. Where the store can't be read, these meters are not a number, or not there,
     * until it can.
     */
    public void sample() {
        gauges.ifPresent(CatalogGauges::sample);
    }

    /** An intake that counts the verdicts of another one, which stays the caller's. */
    public WebhookIntake counting(WebhookIntake intake) {
        return new CountedWebhooks(intake, registry, tags);
    }

    /** A provider that counts the tickets of another one, which stays the caller's. */
    public FulfillmentProvider counting(FulfillmentProvider provider) {
        return new CountedProvider(provider, registry, tags);
    }

    private final class Counting implements SyncListener {

        @Override
        public void on(CatalogEvent event) {
            // What is counted is told with the end of the run.
        }

        @Override
        public void ran(SyncRun run) {
            syncs.count(run);
            sample();
        }
    }
}
