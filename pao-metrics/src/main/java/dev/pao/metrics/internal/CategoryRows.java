package dev.pao.metrics.internal;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Items by category: a row for each category that has items, and none for one that has no more. */
final class CategoryRows {

    /** A parenthesis can't stand in the name of a folder, so these are no category's. */
    private static final String NONE = "(none)";

    private static final String OTHER = "(other)";
    private static final int MOST = 100;

    private final MultiGauge gauge;
    private CatalogSnapshot shown = CatalogSnapshot.empty();

    CategoryRows(MeterRegistry registry, Tags tags) {
        gauge = MultiGauge.builder("pao.catalog.items")
                .description("Items that are served, by category; past the first hundred categories together")
                .baseUnit("items")
                .tags(tags)
                .register(registry);
    }

    synchronized void show(CatalogSnapshot snapshot) {
        if (snapshot == shown) {
            return;
        }
        shown = snapshot;
        List<MultiGauge.Row<?>> rows = counts(snapshot).entrySet().stream()
                .<MultiGauge.Row<?>>map(
                        count -> MultiGauge.Row.of(Tags.of("category", count.getKey()), count.getValue()))
                .toList();
        gauge.register(rows, true);
    }

    private static Map<String, Integer> counts(CatalogSnapshot snapshot) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PublishedItem published : snapshot.items()) {
            String category = published.item().category().orElse(NONE);
            boolean fits = counts.containsKey(category) || counts.size() < MOST;
            counts.merge(fits ? category : OTHER, 1, Integer::sum);
        }
        return counts;
    }
}
