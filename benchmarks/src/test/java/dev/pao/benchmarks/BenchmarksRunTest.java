package dev.pao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

final class BenchmarksRunTest {

    @ParameterizedTest
    @EnumSource
    void everyGeneratedItemIsGood(CatalogSize size) {
        assertThat(size.catalog(50))
                .allSatisfy(file -> assertThat(Work.ITEMS.on(file)).isPositive());
    }

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        var options = new OptionsBuilder()
                .include(ParsingBenchmark.class.getName())
                .param("items", "5")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();

        assertThat(new Runner(options).run()).hasSize(2 * CatalogSize.values().length);
    }

    @Test
    void theRatioOfPublishingIsTold() {
        try (CatalogStore one = new InMemoryCatalogStore();
                CatalogStore other = new InMemoryCatalogStore()) {
            assertThat(PublishRatio.line(
                            new StoredCatalog(one, 5, System::nanoTime),
                            new StoredCatalog(other, 10, System::nanoTime),
                            3))
                    .contains("ratio of medians");
        }
    }

    @Test
    void aCatalogIsWritten(@TempDir Path folder) throws IOException {
        CatalogFile.write(CatalogSize.STORY.catalog(3), folder);

        assertThat(folder.resolve("catalog/group-02/service-00002.yaml"))
                .hasBinaryContent(CatalogSize.STORY.catalog(3).get(2).content());
    }

    @Test
    void theRatioIsTold() throws Exception {
        assertThat(ParsingRatio.line(CatalogSize.STORY, 10, 1, 2)).contains("ratio of minima");
    }

    @Test
    void theRatioOfBulkInsertsIsTold(@TempDir Path folder) throws Exception {
        assertThat(BulkRatio.line(ScratchDatabase.of("jdbc:sqlite:" + folder.resolve("pao.db")), 5, 1))
                .contains("ratio of medians");
    }

    @Test
    void theRatioOfAFirstSyncIsTold(@TempDir Path folder) throws Exception {
        assertThat(FirstSyncRatio.lines(ScratchDatabase.of("jdbc:sqlite:" + folder.resolve("pao.db")), 20, 1))
                .contains("of medians", "parsing");
    }

    @Test
    void aLargeCatalogIsSyncedAndRead(@TempDir Path folder) throws Exception {
        CatalogRepository repository = CatalogRepository.write(folder.resolve("catalog.git"), 30, 4);

        assertThat(LargeCatalog.lines(repository, ScratchDatabase.of("jdbc:sqlite:" + folder.resolve("pao.db")), 4))
                .hasSize(3)
                .element(2)
                .asString()
                .contains("2 pushes were synced", "p99.9");
    }

    @Test
    void theRatioOfHttpIsTold() throws Exception {
        assertThat(HttpRatio.lines(5, 5, 1, 2)).contains("of medians");
    }

    @Test
    void theLatencyOfWebhooksIsTold(@TempDir Path folder) throws Exception {
        assertThat(WebhookLatency.lines(ScratchDatabase.of("jdbc:sqlite:" + folder.resolve("pao.db")), 100, 5))
                .contains("Git answers: 5 calls", "Git stalls: 5 calls");
    }

    @Test
    void theRatioOfTicketsIsTold() {
        assertThat(TicketRatio.lines(5, 1)).contains("and escaped, bytes allocated", "of medians");
    }

    @Test
    void theTicketsOfBothAreTheSame() {
        try (JiraTickets tickets = new JiraTickets()) {
            assertThat(tickets.create(3)).isEqualTo(3);
            assertThat(new PebbleTickets().print(3)).isEqualTo(tickets.render(3));
        }
    }

    @Test
    void whatSubmittingAddsIsTold(@TempDir Path folder) {
        assertThat(SubmitCost.lines(folder.resolve("pao.db"), 3, 1))
                .contains("PAO adds: 3 calls", "Jira itself: 3 calls");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 31, 32, 33, 63, 64, 1_000, 123_456_789, 1L << 50})
    void aLatencyIsToldToThreePercent(long nanos) {
        Latencies latencies = new Latencies();
        latencies.add(nanos);
        latencies.add(Long.MAX_VALUE);

        assertThat(latencies.quantile(0.5)).isBetween(nanos, nanos + nanos / 32);
    }
}
