package dev.pao.bridge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server at the other end of two pipes. Closing it hangs up and waits for the server's end. */
final class Conversation implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final PipedOutputStream calls = new PipedOutputStream();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread server;
    private final Thread reader;

    private Conversation(BridgeServer served) throws IOException {
        PipedInputStream in = new PipedInputStream(calls, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(out, 1 << 16);
        server = new Thread(() -> serve(served, in, out), "server");
        reader = new Thread(() -> read(answers), "reader");
    }

    static Conversation with(BridgeServer served) throws IOException {
        Conversation conversation = new Conversation(served);
        conversation.server.start();
        conversation.reader.start();
        return conversation;
    }

    void say(String line) throws IOException {
        calls.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        calls.flush();
    }

    String next() {
        try {
            String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("no line within " + PATIENCE_SECONDS + " seconds");
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The answer to a call; what comes before it is passed over. */
    String answer(int id) {
        String line = next();
        while (!line.startsWith("{\"id\":" + id + ",")) {
            line = next();
        }
        return line;
    }

    void hangUp() throws IOException {
        calls.close();
    }

    @Override
    public void close() throws IOException {
        hangUp();
        try {
            server.join(PATIENCE_SECONDS * 1000);
            reader.join(PATIENCE_SECONDS * 1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (server.isAlive()) {
            throw new AssertionError("the server did not end");
        }
    }

    private static void serve(BridgeServer served, PipedInputStream in, PipedOutputStream out) {
        try (out) {
            served.serve(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PipedInputStream answers) {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8))) {
            text.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
