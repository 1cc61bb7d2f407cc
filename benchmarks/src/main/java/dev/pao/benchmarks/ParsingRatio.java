package dev.pao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * The ratio of PAO's work to that of the YAML library, in processor time of the threads that work and in the memory that
 * they allocate, in turns of one round each: what else a machine does in the meantime counts for both or for neither.
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
        List<ThreadCost> events = new ArrayList<>();
        List<ThreadCost> parsed = new ArrayList<>();
        try {
            for (int round = 0; round < rounds + WARM_UP; round++) {
                ThreadCost event = ratio.cost(Work.EVENTS).dividedBy(items);
                ThreadCost item = ratio.cost(Work.ITEMS).dividedBy(items);
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
                "%s %d items of %d bytes, %d threads%n  %s%n  %s",
                size,
                items,
                files.get(0).content().length,
                threads,
                told("items, events in µs of processor time", parsed, events, ThreadCost::microseconds),
                told("items, events in bytes allocated", parsed, events, ThreadCost::bytes));
    }

    private static String told(
            String label, List<ThreadCost> items, List<ThreadCost> events, ToDoubleFunction<ThreadCost> part) {
        return Ratios.line(
                label,
                items.stream().map(part::applyAsDouble).toList(),
                events.stream().map(part::applyAsDouble).toList());
    }

    private ThreadCost cost(Work work) throws ExecutionException, InterruptedException {
        List<Future<ThreadCost>> running = new ArrayList<>();
        for (List<CatalogFile> share : shares) {
            running.add(threads.submit(() -> ThreadCost.of(() -> work.on(share))));
        }
        ThreadCost sum = ThreadCost.NONE;
        for (Future<ThreadCost> one : running) {
            sum = sum.plus(one.get());
        }
        return sum;
    }

    private static int argument(String[] arguments, int index, int standard) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : standard;
    }
}
