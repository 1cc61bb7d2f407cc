package dev.pao.benchmarks;

import dev.pao.http.CallLimits;
import dev.pao.http.PaoServlet;
import dev.pao.http.StaticTokens;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.PublishedItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Reads of items over HTTP against reads of a constant of the same size from the same container, by the same clients, in
 * turns. The clients run in the same process and take their part of the time of both.
 */
public final class HttpRatio {

    private static final int WARM_UP = 4;
    private static final String TOKEN = "benchmark";

    private final int port;
    private final List<String> names;
    private final ExecutorService threads;
    private final int clients;

    private HttpRatio(int port, List<String> names, ExecutorService threads, int clients) {
        this.port = port;
        this.names = names;
        this.threads = threads;
        this.clients = clients;
    }

    /**
     * Measures and prints.
     *
     * @param arguments how many items; how many reads in a round, of each client; how many rounds; how many clients
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("give ITEMS READS ROUNDS CLIENTS, found " + arguments.length);
        }
        System.out.println(lines(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3])));
    }

    static String lines(int items, int reads, int rounds, int clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try (CatalogStore store = new InMemoryCatalogStore()) {
            new StoredCatalog(store, items, System::nanoTime).publishAll();
            List<String> names =
                    store.snapshot().items().stream().map(PublishedItem::name).toList();
            PaoServlet pao = PaoServlet.builder(store, StaticTokens.parse("bench:reader:" + TOKEN))
                    .limits(CallLimits.none())
                    .build();
            byte[] example = example(pao, names.get(0));
            try (WebContainer container =
                    new WebContainer(Map.of("/*", pao, "/constant", new ConstantServlet(example)))) {
                return new HttpRatio(container.port(), names, threads, clients).lines(reads, rounds);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static byte[] example(PaoServlet pao, String name) throws Exception {
        try (WebContainer container = new WebContainer(Map.of("/*", pao));
                PlainClient client = new PlainClient(container.port(), TOKEN)) {
            return client.get(path(name));
        }
    }

    private static String path(String name) {
        return "/api/v1/catalog/items/" + name;
    }

    private String lines(int reads, int rounds) throws Exception {
        List<Double> itemWall = new ArrayList<>();
        List<Double> constantWall = new ArrayList<>();
        List<Double> itemProcessor = new ArrayList<>();
        List<Double> constantProcessor = new ArrayList<>();
        for (int round = 0; round < rounds + WARM_UP; round++) {
            ProcessCost item = cost(reads, i -> path(names.get(Math.floorMod(i * 7_919, names.size()))));
            ProcessCost constant = cost(reads, i -> "/constant");
            if (round >= WARM_UP) {
                itemWall.add(item.wall() * 1e3 / reads / clients);
                constantWall.add(constant.wall() * 1e3 / reads / clients);
                itemProcessor.add(item.processor() * 1e3 / reads / clients);
                constantProcessor.add(constant.processor() * 1e3 / reads / clients);
            }
        }
        return Ratios.line("an item, a constant over HTTP, wall time in µs", itemWall, constantWall)
                + System.lineSeparator()
                + Ratios.line("the same in processor time, clients included", itemProcessor, constantProcessor);
    }

    private ProcessCost cost(int reads, IntFunction<String> paths) throws Exception {
        return ProcessCost.of(() -> {
            List<Future<Integer>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client * reads;
                running.add(threads.submit(() -> read(first, reads, paths)));
            }
            for (Future<Integer> one : running) {
                requireRead(one);
            }
        });
    }

    private int read(int first, int reads, IntFunction<String> paths) throws IOException {
        try (PlainClient client = new PlainClient(port, TOKEN)) {
            int bytes = 0;
            for (int i = first; i < first + reads; i++) {
                bytes += client.get(paths.apply(i)).length;
            }
            return bytes;
        }
    }

    private static void requireRead(Future<Integer> client) throws ExecutionException, InterruptedException {
        if (client.get() == 0) {
            throw new IllegalStateException("an answer has a body, found none");
        }
    }
}
