package dev.pao.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Overrides;
import dev.pao.sync.SyncException;
import dev.pao.testkit.store.Commits;
import dev.pao.testkit.store.PublicationBuilder;
import io.micrometer.core.instrument.Meter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogMetricsTest {

    @TempDir
    Path folder;

    private final CatalogStore store = new InMemoryCatalogStore();

    @Test
    void countersAreThereAtZeroBeforeAnythingHappened() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store)) {
            assertThat(catalog.scraped())
                    .contains(
                            "pao_sync_runs_total{outcome=\"failed\",trigger=\"interval\"} 0.0",
                            "pao_sync_files_total{outcome=\"rejected\"} 0.0",
                            "pao_sync_duration_seconds_count 0");
        }
    }

    @Test
    void everyRunIsCountedByWhatAskedForItAndWhatItCameTo() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store)) {
            catalog.item("databases/mysql.yaml", "1.0.0").commitAndSync();
            catalog.sync.syncNow();
            assertThat(catalog.scraped())
                    .contains(
                            "pao_sync_runs_total{outcome=\"published\",trigger=\"hand\"} 1.0",
                            "pao_sync_runs_total{outcome=\"unchanged\",trigger=\"hand\"} 1.0",
                            "pao_sync_files_total{outcome=\"added\"} 1.0",
                            "pao_sync_duration_seconds_count 2");
        }
    }

    @Test
    void aRunThatFailsIsCountedAndShownUntilOneWorks() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ofSeconds(90))) {
            assertThatThrownBy(catalog.sync::syncNow).isInstanceOf(SyncException.class);
            assertThat(catalog.scraped())
                    .contains(
                            "pao_sync_runs_total{outcome=\"failed\",trigger=\"hand\"} 1.0",
                            "pao_sync_failing 1.0",
                            "pao_sync_last_success_age_seconds NaN");
            catalog.item("mysql.yaml", "1.0.0").commitAndSync();
            assertThat(catalog.scraped()).contains("pao_sync_failing 0.0", "pao_sync_last_success_age_seconds 90.0");
        }
    }

    @Test
    void aCategoryThatHasNoMoreItemsHasNoMoreRow() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            catalog.item("databases/mysql.yaml", "1.0.0").item("databases/redis.yaml", "1.0.0");
            catalog.item("queue.yaml", "1.0.0").commitAndSync();
            assertThat(items(catalog)).containsExactlyInAnyOrder("databases 2.0", "(none) 1.0");
            catalog.remote.remove("catalog/databases/mysql.yaml").remove("catalog/databases/redis.yaml");
            catalog.commitAndSync();
            assertThat(items(catalog)).containsExactly("(none) 1.0");
        }
    }

    @Test
    void categoriesPastTheFirstHundredAreOneRow() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            IntStream.range(0, 130).forEach(number -> catalog.item("c" + number + "/i" + number + ".yaml", "1.0.0"));
            catalog.commitAndSync();
            assertThat(items(catalog)).hasSize(101).contains("(other) 30.0");
        }
    }

    @Test
    void rejectedFilesAreShownUntilTheyAreMended() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            catalog.item("mysql.yaml", "wrong").commitAndSync();
            assertThat(catalog.scraped())
                    .contains("pao_catalog_rejected_files 1.0", "pao_sync_files_total{outcome=\"rejected\"} 1.0");
            catalog.item("mysql.yaml", "1.0.0").commitAndSync();
            assertThat(catalog.scraped()).contains("pao_catalog_rejected_files 0.0");
        }
    }

    @Test
    void whatWaitsIsReadWhenSampledAndNotWhenScraped() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            assertThat(catalog.scraped())
                    .contains("pao_sync_waiting 0.0")
                    .noneMatch(line -> line.startsWith("pao_notifications"));
            store.outbox().register("slack");
            catalog.item("mysql.yaml", "1.0.0").commitAndSync();
            assertThat(catalog.scraped()).contains("pao_notifications_waiting{channel=\"slack\"} 1.0");
        }
    }

    @Test
    void aStoreThatIsAwayLeavesWhatMemoryKnows() {
        SwitchedStore switched = new SwitchedStore(store);
        try (MeteredCatalog catalog = new MeteredCatalog(folder, switched).watched(Duration.ZERO)) {
            catalog.item("mysql.yaml", "1.0.0").commitAndSync();
            switched.away = true;
            assertThatThrownBy(catalog.sync::syncNow).isInstanceOf(SyncException.class);
            assertThat(catalog.scraped())
                    .contains(
                            "pao_sync_waiting NaN",
                            "pao_sync_failing 1.0",
                            "pao_sync_runs_total{outcome=\"failed\",trigger=\"hand\"} 1.0",
                            "pao_catalog_items{category=\"(none)\"} 1.0");
        }
    }

    @Test
    void aPinIsShownWhileItLasts() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            assertThat(catalog.scraped()).contains("pao_catalog_pinned 0.0", "pao_catalog_holds 0.0");
            Decision decision = Decision.of("josh", "a look back", PublicationBuilder.START);
            store.publish(PublicationBuilder.publication(1)
                    .override(Overrides.NONE.withPin(new CatalogPin(Commits.commit(1), decision, Optional.empty())))
                    .build());
            assertThat(catalog.scraped()).contains("pao_catalog_pinned 1.0");
        }
    }

    @Test
    void everyMeterSaysWhatItIs() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            catalog.item("mysql.yaml", "1.0.0").commitAndSync();
            assertThat(catalog.registry.getMeters())
                    .extracting(Meter::getId)
                    .allSatisfy(id -> assertThat(id.getDescription()).isNotBlank());
        }
    }

    @Test
    void oneRegistryHoldsSeveralCatalogsApart() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store)) {
            CatalogMetrics.of(catalog.registry, io.micrometer.core.instrument.Tags.of("catalog", "other"));
            assertThat(catalog.registry.find("pao.sync.duration").timers()).hasSize(2);
        }
    }

    @Test
    void oneSetOfMetersShowsOneSync() {
        try (MeteredCatalog catalog = new MeteredCatalog(folder, store).watched(Duration.ZERO)) {
            assertThatThrownBy(() -> catalog.watched(Duration.ZERO))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("other tags");
        }
    }

    private static List<String> items(MeteredCatalog catalog) {
        return catalog.scraped().stream()
                .filter(line -> line.startsWith("pao_catalog_items"))
                .map(line -> line.replaceAll(".*\"(.*)\"}", "$1"))
                .collect(Collectors.toList());
    }
}
