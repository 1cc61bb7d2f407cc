package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** Reads one item after another by names at random, each from the newest snapshot, until it is told to stop. */
final class ItemReader implements Callable<Latencies> {

    private final CatalogStore store;
    private final List<String> names;
    private final SplittableRandom random;
    private volatile boolean stopped;

    ItemReader(CatalogStore store, List<String> names, long seed) {
        this.store = store;
        this.names = names;
        this.random = new SplittableRandom(seed);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public Latencies call() {
        Latencies latencies = new Latencies();
        do {
            String name = names.get(random.nextInt(names.size()));
            long start = System.nanoTime();
            PublishedItem item = store.snapshot().item(name).orElseThrow();
            int fields = item.item().presentation().fields().size();
            latencies.add(System.nanoTime() - start);
            if (fields == 0) {
                throw new IllegalStateException("a generated item has fields, found none in " + name);
            }
        } while (!stopped);
        return latencies;
    }
}
