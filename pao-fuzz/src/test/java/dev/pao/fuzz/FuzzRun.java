package dev.pao.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of Jazzer in a virtual machine of its own, with little memory and a short stack. Everything that it writes is
 * below one folder, temporary files included.
 */
final class FuzzRun {

    /** Kept away from random numbers, so that two runs on one machine start alike. */
    private static final String SEED = "-seed=20261124";

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");
    private static final int LATE_SECONDS = 240;

    private final Path folder;
    private final Class<?> target;
    private final List<String> options = new ArrayList<>();
    private long allowedSeconds = LATE_SECONDS;

    FuzzRun(Path folder, Class<?> target) {
        this.folder = folder;
        this.target = target;
    }

    /** Stops after a time, or at the first finding. */
    FuzzRun seconds(long seconds) {
        options.add("-max_total_time=" + seconds);
        allowedSeconds = LATE_SECONDS + seconds;
        return this;
    }

    /** Words that inputs are made of. */
    FuzzRun words(Stream<String> words) {
        Path dictionary = folder.resolve("words");
        write(dictionary, words.map(FuzzRun::quoted).toList());
        options.add("-dict=" + dictionary);
        return this;
    }

    /** Runs; the folders hold inputs to begin with. */
    Result run(List<Path> seeds) {
        Path log = folder.resolve("log.txt");
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Files.createDirectories(folder.resolve("found"));
            List<String> command = command();
            command.add(folder.resolve("found").toString());
            seeds.forEach(seed -> command.add(seed.toString()));
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return await(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Xss512k",
                "-XX:+EnableDynamicAgentLoading",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + target.getName(),
                "--instrumentation_includes=dev.pao.**:org.snakeyaml.**:io.pebbletemplates.**:com.google.re2j.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-timeout=60",
                "-rss_limit_mb=0",
                "-max_len=4096",
                SEED));
        command.addAll(options);
        return command;
    }

    private Result await(Process process, Path log) throws IOException {
        try {
            if (!process.waitFor(allowedSeconds, TimeUnit.SECONDS)) {
                throw new AssertionError("the fuzzer did not end within " + allowedSeconds + " s, see " + log);
            }
            return new Result(process.exitValue(), Files.readAllLines(log));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a run ended.
     *
     * @param exit 0 if nothing was found
     * @param log what Jazzer printed
     */
    record Result(int exit, List<String> log) {

        /** How many inputs were tried; 0 if the run did not come to its end. */
        long runs() {
            return log.stream()
                    .map(DONE::matcher)
                    .filter(Matcher::find)
                    .mapToLong(done -> Long.parseLong(done.group(1)))
                    .findFirst()
                    .orElse(0);
        }

        /** What was thrown at the finding, if there is one. */
        Optional<String> finding() {
            return log.stream()
                    .filter(line -> line.startsWith("== Java Exception: "))
                    .findFirst();
        }
    }
}
