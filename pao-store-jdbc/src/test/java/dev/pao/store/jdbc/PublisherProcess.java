package dev.pao.store.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An {@link EndlessPublisher} in a process of its own, to be killed. */
final class PublisherProcess {

    private final Process process;
    private final BufferedReader output;

    private PublisherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it on a store; what its killing leaves behind stays in the folder. */
    static PublisherProcess start(String store, Path folder) throws IOException {
        return new PublisherProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // A killed process does not remove the driver's native library.
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublisher.class.getName(),
                        store)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for so many publications; gives the number of the last one. */
    int awaitPublications(int publications) throws IOException {
        int printed = 0;
        for (int line = 0; line < publications; line++) {
            printed = Integer.parseInt(output.readLine());
        }
        return printed;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("a killed process lives on");
        }
    }
}
