package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What it costs to publish a change of one item in a small and in a large catalog, in turns, and to publish the large one
 * at once.
 */
public final class PublishRatio {

    private PublishRatio() {}

    /**
     * Measures and prints.
     *
     * @param arguments two empty stores, each {@code sqlite:FILE} or a PostgreSQL URL; the items of the small and of the
     *     large catalog; how many changes; {@code cpu} to count the processor time of the publishing thread alone
     */
    public static void main(String[] arguments) {
        if (arguments.length < 5) {
            throw new IllegalArgumentException("give STORE STORE ITEMS ITEMS CHANGES [cpu], found " + arguments.length);
        }
        try (CatalogStore one = open(arguments[0]);
                CatalogStore other = open(arguments[1])) {
            LongSupplier clock = arguments.length > 5
                    ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime
                    : System::nanoTime;
            System.out.println(line(
                    new StoredCatalog(one, Integer.parseInt(arguments[2]), clock),
                    new StoredCatalog(other, Integer.parseInt(arguments[3]), clock),
                    Integer.parseInt(arguments[4])));
        }
    }

    /** Fills both catalogs, changes them in turns, and tells how long that took. */
    static String line(StoredCatalog small, StoredCatalog large, int changes) {
        long smallAll = small.publishAll();
        long largeAll = large.publishAll();
        long[] inSmall = new long[changes];
        long[] inLarge = new long[changes];
        for (int i = 0; i < changes; i++) {
            inSmall[i] = small.publishOne();
            inLarge[i] = large.publishOne();
        }
        return String.format(
                Locale.ROOT,
                "all at once %.0f and %.0f ms, one change %.2f and %.2f ms (medians), ratio of medians %.2f,"
                        + " slowest %.1f and %.1f ms",
                smallAll / 1e6,
                largeAll / 1e6,
                median(inSmall),
                median(inLarge),
                median(inLarge) / median(inSmall),
                Arrays.stream(inSmall).max().orElse(0) / 1e6,
                Arrays.stream(inLarge).max().orElse(0) / 1e6);
    }

    private static CatalogStore open(String store) {
        return store.startsWith("sqlite:")
                ? JdbcCatalogStore.sqlite(Path.of(store.substring("sqlite:".length())))
                        .open()
                : JdbcCatalogStore.postgresql(store).open();
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
