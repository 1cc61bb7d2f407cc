package dev.pao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The packaged command line as a process of its own: what was built into {@code target/dist}, run by the Java of this
 * test. Closing it ends the process, whatever it does.
 */
public final class PaoProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Lines out;
    private final Lines err;

    private PaoProcess(Process process) {
        this.process = process;
        this.out = Lines.of(process.getInputStream());
        this.err = Lines.of(process.getErrorStream());
    }

    /** Starts the command line in a folder. Of this process's environment it sees no PAO_ variables. */
    public static PaoProcess start(Path folder, Map<String, String> environment, String... arguments) {
        Path libraries =
                Path.of(System.getProperty("pao.dist", "target/dist"), "lib").toAbsolutePath();
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Later Javas warn of every native library that is loaded without leave, as SQLite's is.
                Runtime.version().feature() >= 24 ? "--enable-native-access=ALL-UNNAMED" : "-Xshare:auto",
                // A killed process can't remove the native library that it unpacked.
                "-Dorg.sqlite.tmpdir=" + libraries.getParent(),
                "-cp",
                libraries + "/*",
                "dev.pao.cli.PaoCli");
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("PAO_"));
        builder.environment().putAll(environment);
        try {
            return new PaoProcess(builder.directory(folder.toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the command line to its end. */
    public static PaoProcess run(Path folder, Map<String, String> environment, String... arguments) {
        PaoProcess process = start(folder, environment, arguments);
        process.exitCode();
        return process;
    }

    /** Waits for a line of the standard output that satisfies a condition, and gives it. */
    public String awaitLine(Predicate<String> condition) {
        return out.await(condition).orElseThrow(() -> missing("standard output"));
    }

    /** Waits for a line of the standard error that satisfies a condition, and gives it. */
    public String awaitErrorLine(Predicate<String> condition) {
        return err.await(condition).orElseThrow(() -> missing("standard error"));
    }

    /** Writes a line to its standard input. */
    public void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new AssertionError("the process does not listen\n" + this, e);
        }
    }

    /** Ends its standard input. */
    public void hangUp() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end, and gives the exit status. */
    public int exitCode() {
        return exitCode(PATIENCE);
    }

    /** Waits for the end, not longer than a time, and gives the exit status. */
    public int exitCode(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the process did not end\n" + this);
            }
            out.awaitEnd();
            err.awaitEnd();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the process runs", e);
        }
    }

    /** What it wrote to the standard output so far. */
    public String out() {
        return out.text();
    }

    /** What it wrote to the standard error so far. */
    public String err() {
        return err.text();
    }

    /** How the process was called, as a process listing shows it; it must be running. */
    public String commandLine() {
        return String.join(" ", process.info().arguments().orElseThrow());
    }

    /** Asks it to end, as SIGTERM does. {@link Process#destroy} would close the streams, too. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Ends it between two instructions, as SIGKILL does. */
    public void kill() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    /** Both streams, for a failed test. */
    @Override
    public String toString() {
        return "standard output:\n" + out() + "\nstandard error:\n" + err();
    }

    private AssertionError missing(String stream) {
        return new AssertionError("the line did not come on the " + stream + "\n" + this);
    }

    /** The lines of a stream, as they come. */
    private static final class Lines {

        private final List<String> lines = new ArrayList<>();
        private final Thread reader;
        private boolean ended;

        Lines(InputStream stream) {
            reader = new Thread(() -> read(stream), "process-output");
            reader.setDaemon(true);
        }

        static Lines of(InputStream stream) {
            Lines lines = new Lines(stream);
            lines.reader.start();
            return lines;
        }

        private void read(InputStream stream) {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    add(line);
                }
            } catch (IOException e) {
                add("(the stream broke: " + e.getMessage() + ")");
            } finally {
                end();
            }
        }

        private synchronized void add(String line) {
            lines.add(line);
            notifyAll();
        }

        private synchronized void end() {
            ended = true;
            notifyAll();
        }

        synchronized Optional<String> await(Predicate<String> condition) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            Optional<String> found = find(condition);
            try {
                while (found.isEmpty() && !ended && millisTo(deadline) > 0) {
                    wait(millisTo(deadline));
                    found = find(condition);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return found;
        }

        void awaitEnd() throws InterruptedException {
            reader.join(PATIENCE.toMillis());
        }

        synchronized String text() {
            return String.join("\n", lines);
        }

        private synchronized Optional<String> find(Predicate<String> condition) {
            return lines.stream().filter(condition).findFirst();
        }

        private static long millisTo(long deadline) {
            return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
    }
}
