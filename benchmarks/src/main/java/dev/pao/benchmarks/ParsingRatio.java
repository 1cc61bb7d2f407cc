package dev.pao.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The ratio of PAO's work to that of the YAML library, in processor time of the threads that work, in turns of one round
 * each: what else a machine does in the meantime counts for both or for neither.
 *
 * <p>Arguments: items (10000), rounds (15), threads (1).
 */
public final class ParsingRatio {

    private static final int WARM_UP = 4;

    private final ExecutorService threads;
    private final List<List<CatalogFile>> shares = new ArrayList<>();

    private ParsingRatio(List<CatalogFile> files, int threadCount) {
        this.threads = Executors.newFixedThreadPool(threadCount);
        for (int i = 0; i < threadCount; i++) {
            shares.add(files.subList(files.size() * i / threadCount, files.size() * (i + 1) / threadCount));
        }
    }

    /** Prints one line for each size of items. */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        int items = argument(arguments, 0, 10_000);
        int rounds = argument(arguments, 1, 15);
        int threads = argument(arguments, 2, 1);
        for (CatalogSize size : CatalogSize.values()) {
            System.out.println(line(size, items, rounds, threads));
        }
    }

    static String line(CatalogSize size, int items, int rounds, int threads)
            throws ExecutionException, InterruptedException {
        List<CatalogFile> files = size.catalog(items);
        ParsingRatio ratio = new ParsingRatio(files, threads);
        List<Double> events = new ArrayList<>();
        List<Double> parsed = new ArrayList<>();
        try {
            for (int round = 0; round < rounds + WARM_UP; round++) {
                double event = ratio.microseconds(Work.EVENTS) / items;
                double item = ratio.microseconds(Work.ITEMS) / items;
                if (round >= WARM_UP) {
                    events.add(event);
                    parsed.add(item);
                }
            }
        } finally {
            ratio.threads.shutdown();
        }
        return String.format(
                Locale.ROOT,
                "%-5s %d items of %d bytes, %d threads: events %.1f, items %.1f µs of processor time;"
                        + " ratio of minima %.2f, of medians %.2f",
                size,
                items,
                files.get(0).content().length,
                threads,
                minimum(events),
                minimum(parsed),
                minimum(parsed) / minimum(events),
                median(parsed) / median(events));
    }

    private double microseconds(Work work) throws ExecutionException, InterruptedException {
        List<Future<Long>> running = new ArrayList<>();
        for (List<CatalogFile> share : shares) {
            running.add(threads.submit(() -> {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long done = work.on(share);
                long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                return done < 0 ? 0 : end - start;
            }));
        }
        long nanoseconds = 0;
        for (Future<Long> one : running) {
            nanoseconds += one.get();
        }
        return nanoseconds / 1_000.0;
    }

    private static int argument(String[] arguments, int index, int standard) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : standard;
    }

    private static double minimum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
