package dev.pao.metrics.internal;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.sync.CatalogSync;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a sync and its store stand: from memory when the registry is read, from the store when it is sampled. */
public final class CatalogGauges {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.metrics");

    private final MeterRegistry registry;
    private final Tags tags;
    private final CatalogSync sync;
    private final CatalogStore store;
    private final Clock clock;
    private final CategoryRows categories;
    private final ChannelRows channels;
    private volatile double waitingSyncs = Double.NaN;

    /** Registers the meters. */
    public CatalogGauges(MeterRegistry registry, Tags tags, CatalogSync sync, Clock clock) {
        this.registry = registry;
        this.tags = tags;
        this.sync = sync;
        this.store = sync.store();
        this.clock = clock;
        this.categories = new CategoryRows(registry, tags);
        this.channels = new ChannelRows(registry, tags);
        registerSync();
        gauge(
                "pao.catalog.pinned",
                "",
                "1 while the catalog is kept at a commit, whatever the branch does",
                self -> self.store.snapshot().pin().isPresent() ? 1 : 0);
        gauge(
                "pao.catalog.holds",
                "",
                "Items that are kept at a version while others follow the branch",
                self -> self.store.snapshot().holds().size());
        gauge(
                "pao.catalog.rejected",
                "files",
                "Files of the branch that are not served as they stand",
                self -> self.store.snapshot().rejected().size());
    }

    /** Reads what only the store knows, and shows the categories of what is served now. */
    public void sample() {
        categories.show(store.snapshot());
        try {
            waitingSyncs = store.syncs().running().size();
            channels.show(store.outbox().backlog());
        } catch (StoreException e) {
            waitingSyncs = Double.NaN;
            channels.show(List.of());
            LOG.debug("the store can't be sampled for metrics", e);
        }
    }

    private void registerSync() {
        TimeGauge.builder("pao.sync.last.success.age", this, TimeUnit.SECONDS, CatalogGauges::age)
                .description("How long ago a run last found the store equal to the branch, or made it so")
                .tags(tags)
                .register(registry);
        gauge(
                "pao.sync.failing",
                "",
                "1 while the latest attempt to sync failed",
                self -> self.sync.health().failure().isPresent() ? 1 : 0);
        gauge("pao.sync.waiting", "", "Syncs that were asked for and have not ended", self -> self.waitingSyncs);
    }

    private double age() {
        Instant now = clock.instant();
        return sync.health()
                .lastGood()
                .map(good -> Math.max(0, Duration.between(good, now).toMillis()) / 1000.0)
                .orElse(Double.NaN);
    }

    private void gauge(String name, String unit, String description, ToDoubleFunction<CatalogGauges> value) {
        Gauge.builder(name, this, value)
                .baseUnit(unit.isEmpty() ? null : unit)
                .description(description)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }
}
