package dev.pao.reliability.host;

import dev.pao.testkit.github.GitHubDelivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A host in a process of its own. Closing it kills it, if it lives. */
public final class HostProcess implements AutoCloseable {

    private final Process process;
    private final Wire wire;
    private final HostEvents events;
    private final Thread reader;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch standing = new CountDownLatch(1);

    private HostProcess(Process process, HostEvents events) {
        this.process = process;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
        this.events = events;
        this.reader = new Thread(this::hear, "host-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a host and returns at once. */
    public static HostProcess start(HostSettings settings, HostEvents events) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                // A host does not live long: a third of its life would go into verifying what a compiler made.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                // A killed process leaves the driver's native library where it was unpacked.
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")),
                "-cp",
                HostClassPath.text(),
                Host.class.getName()));
        command.addAll(settings.arguments());
        try {
            return new HostProcess(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start(),
                    events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it works. */
    public HostProcess awaitReady() {
        await(ready, 180_000, "the host did not start");
        return this;
    }

    /** Delivers a signed push; the answer comes later. */
    public void deliver(GitHubDelivery delivery) {
        GitHubDelivery signed = delivery.signedWith(HostSettings.SECRET);
        List<String> words =
                new ArrayList<>(List.of("deliver", signed.id(), new String(signed.body(), StandardCharsets.UTF_8)));
        signed.headers().forEach((name, value) -> words.addAll(List.of(name, value)));
        say(words);
    }

    /** Asks for a sync by hand. */
    public void requestSync() {
        say(List.of("sync"));
    }

    /** Tells it to stand still where it comes to a step the next time. */
    public void arm(Step step) {
        say(List.of("arm", step.name()));
    }

    /** Whether it came to its step within some time. */
    public boolean standsStillWithin(long millis) {
        try {
            return standing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills it, and returns once all that it ever said was heard. */
    public void kill() {
        // By its handle: the process itself would close the pipe, and what it said before it died would be lost.
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
            reader.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** A host that was killed hears nothing any more, as a host that a network does not reach. */
    private void say(List<String> words) {
        try {
            wire.say(words);
        } catch (UncheckedIOException e) {
            if (process.isAlive()) {
                throw e;
            }
        }
    }

    private void hear() {
        try {
            Optional<List<String>> words = wire.hear();
            while (words.isPresent()) {
                take(words.get());
                words = wire.hear();
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void take(List<String> words) {
        switch (words.get(0)) {
            case "ready" -> ready.countDown();
            case "at" -> standing.countDown();
            case "accepted" -> events.accepted(words.get(1), words.get(2));
            case "refused" -> events.refused(words.get(1), words.get(2));
            case "serves" -> events.served(words.get(1));
            case "told" -> events.told(words.get(1), words.get(2));
            default -> throw new IllegalStateException("a host does not say " + words);
        }
    }

    private void await(CountDownLatch latch, long millis, String otherwise) {
        try {
            if (!latch.await(millis, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(otherwise + " within " + millis + " ms; it "
                        + (process.isAlive() ? "lives" : "ended with " + process.exitValue()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
