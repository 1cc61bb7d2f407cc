package dev.pao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The throughput of PAO against that of {@code ajv} with the {@code yaml} package, on the same generated files, in turns:
 * whole processes by the clock, and warm, one thread each, in processor time. The Node tools judge by the JSON Schema
 * alone; PAO also runs every rule and compiles the templates.
 *
 * <p>Arguments: the launcher, the script {@code benchmarks/node/validate.mjs}, files (10000), rounds (5). Its packages are
 * put beside it by {@code npm ci --prefix benchmarks/node}.
 */
public final class NodeRatio {

    private static final int WARM_UP = 5;

    private NodeRatio() {}

    /** Prints two lines for each size of items. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int items = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
        for (CatalogSize size : CatalogSize.values()) {
            List<CatalogFile> files = size.catalog(items);
            Path folder = Files.createTempDirectory("pao-benchmark");
            CatalogFile.write(files, folder);
            System.out.println(wholeProcesses(size, arguments[0], arguments[1], folder, items, rounds));
            System.out.println(warm(size, arguments[1], folder, files, rounds));
        }
    }

    private static String wholeProcesses(
            CatalogSize size, String launcher, String script, Path folder, int items, int rounds)
            throws IOException, InterruptedException {
        List<Double> node = new ArrayList<>();
        List<Double> pao = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            node.add(seconds("node", script, folder.toString()));
            pao.add(seconds(launcher, "validate", folder.toString()));
        }
        return Ratios.line(size + " " + items + " files, whole process: node, PAO in s", node, pao);
    }

    private static String warm(CatalogSize size, String script, Path folder, List<CatalogFile> files, int rounds)
            throws IOException, InterruptedException {
        List<Double> node = nodeRounds(script, folder, rounds + WARM_UP);
        List<Double> pao = new ArrayList<>();
        for (int round = 0; round < rounds + WARM_UP; round++) {
            pao.add(ThreadCost.of(() -> Work.ITEMS.on(files))
                    .dividedBy(files.size())
                    .microseconds());
        }
        return Ratios.line(
                size + " " + files.size() + " files, warm: node, PAO in µs for a file",
                node.subList(WARM_UP, node.size()),
                pao.subList(WARM_UP, pao.size()));
    }

    private static List<Double> nodeRounds(String script, Path folder, int rounds)
            throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", script, folder.toString(), Integer.toString(rounds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new IllegalStateException("node ended with " + node.exitValue() + ": " + printed);
        }
        return printed.lines().map(Double::valueOf).toList();
    }

    private static double seconds(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s ended with %d", String.join(" ", command), status));
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
