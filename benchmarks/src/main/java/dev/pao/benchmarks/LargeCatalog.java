package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.SyncOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A large catalog in a small heap: its first sync from Git, and then reads of items at random while changes of one file are
 * pushed and synced. To be run with {@code -Xmx512m}, which it either survives or not.
 */
public final class LargeCatalog {

    private static final int MOST_READERS = 2;

    /** A busy machine takes longer than a sync otherwise may. */
    private static final SyncLimits PATIENT =
            SyncLimits.builder().fetch(Duration.ofHours(1)).build();

    private final CatalogRepository repository;
    private final CatalogStore store;
    private final CatalogSync sync;
    private final PlainFetch fetch;
    private int pushed;

    private LargeCatalog(CatalogRepository repository, CatalogStore store, CatalogSync sync, PlainFetch fetch) {
        this.repository = repository;
        this.store = store;
        this.sync = sync;
        this.fetch = fetch;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the folder of a {@link CatalogRepository} from which nothing was pushed yet; a JDBC URL as
     *     {@link FirstSyncRatio} takes it; how many changes to push, of those that wait
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give REPOSITORY JDBC-URL CHANGES, found " + arguments.length);
        }
        ScratchDatabase database = ScratchDatabase.of(arguments[1]);
        database.renew();
        lines(CatalogRepository.in(Path.of(arguments[0])), database, Integer.parseInt(arguments[2]))
                .forEach(System.out::println);
    }

    /** The changes are spread over reading with one and with two threads. */
    static List<String> lines(CatalogRepository repository, ScratchDatabase database, int changes) throws Exception {
        try (ScratchFolder folder = ScratchFolder.make();
                PlainFetch fetch = PlainFetch.of(repository, folder.path().resolve("plain"));
                CatalogStore store = database.open();
                CatalogSync sync = CatalogSync.builder(GitRepository.of(repository.url()), store)
                        .mirror(folder.path().resolve("mirror"))
                        .parser(Work.parser())
                        .limits(PATIENT)
                        .build()) {
            LargeCatalog catalog = new LargeCatalog(repository, store, sync, fetch);
            List<String> lines = new ArrayList<>(List.of(catalog.firstSync()));
            for (int readers = 1; readers <= MOST_READERS; readers++) {
                lines.add(catalog.reads(readers, changes / MOST_READERS));
            }
            return lines;
        }
    }

    private String firstSync() throws Exception {
        HeapPeak peak = new HeapPeak();
        ProcessCost cost = ProcessCost.of(this::syncNews);
        return String.format(
                Locale.ROOT,
                "first sync of %d items in a heap of %d MB: %.1f s, %.1f s of processor time;"
                        + " collections left at most %d MB, in the end %d MB",
                store.snapshot().items().size(),
                Runtime.getRuntime().maxMemory() >> 20,
                cost.wall() / 1e3,
                cost.processor() / 1e3,
                peak.megabytes(),
                HeapPeak.liveMegabytes());
    }

    private String reads(int readers, int changes) throws Exception {
        HeapPeak peak = new HeapPeak();
        List<String> names =
                store.snapshot().items().stream().map(PublishedItem::name).toList();
        List<ItemReader> all = Stream.iterate(1L, seed -> seed + 1)
                .limit(readers)
                .map(seed -> new ItemReader(store, names, seed))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            List<Future<Latencies>> running = all.stream().map(threads::submit).toList();
            Pushes pushes = pushes(changes);
            all.forEach(ItemReader::stop);
            return String.format(
                    Locale.ROOT,
                    "reads by %d threads, while %d pushes were synced in %.0f ms (median), %.0f ms (slowest),"
                            + " and fetched alone in %.0f ms (median), so that %.0f ms (median) are left: %s;"
                            + " collections left at most %d MB",
                    readers,
                    changes,
                    Ratios.median(pushes.synced),
                    Collections.max(pushes.synced),
                    Ratios.median(pushes.fetched),
                    Ratios.median(pushes.rest()),
                    sum(running).line(),
                    peak.megabytes());
        } finally {
            all.forEach(ItemReader::stop);
            threads.shutdown();
        }
    }

    /** The plain fetch comes first with every other push, so that neither always finds the files in memory. */
    private Pushes pushes(int changes) throws Exception {
        Pushes pushes = new Pushes(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < changes; i++) {
            repository.push(++pushed);
            if (i % 2 == 0) {
                pushes.fetched.add(fetch.from(repository) / 1e6);
            }
            long start = System.nanoTime();
            syncNews();
            pushes.synced.add((System.nanoTime() - start) / 1e6);
            if (i % 2 == 1) {
                pushes.fetched.add(fetch.from(repository) / 1e6);
            }
        }
        return pushes;
    }

    private void syncNews() {
        SyncOutcome outcome = sync.syncNow();
        if (outcome.status() != SyncOutcome.Status.PUBLISHED) {
            throw new IllegalStateException("what was pushed is published, found " + outcome.status());
        }
    }

    private static Latencies sum(List<Future<Latencies>> running) throws ExecutionException, InterruptedException {
        Latencies sum = new Latencies();
        for (Future<Latencies> one : running) {
            sum.addAll(one.get());
        }
        return sum;
    }

    /**
     * How long each push took, in milliseconds.
     *
     * @param synced by a sync, with its fetch
     * @param fetched by a fetch alone
     */
    private record Pushes(List<Double> synced, List<Double> fetched) {

        List<Double> rest() {
            return IntStream.range(0, synced.size())
                    .mapToObj(push -> synced.get(push) - fetched.get(push))
                    .toList();
        }
    }
}
