package dev.pao.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read a whole catalog, once by the YAML library alone and once by PAO; {@code -t 2} for both cores. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 3)
@State(Scope.Benchmark)
public class ParsingBenchmark {

    /** How large each item is. */
    @Param({"STORY", "LARGE"})
    public CatalogSize size = CatalogSize.STORY;

    /** How many items there are. */
    @Param("10000")
    public int items = 10_000;

    private List<CatalogFile> files = List.of();

    /** Makes the catalog. */
    @Setup
    public void makeCatalog() {
        files = size.catalog(items);
    }

    /** The YAML library alone. */
    @Benchmark
    public long events() {
        return Work.EVENTS.on(files);
    }

    /** PAO. */
    @Benchmark
    public long items() {
        return Work.ITEMS.on(files);
    }
}
