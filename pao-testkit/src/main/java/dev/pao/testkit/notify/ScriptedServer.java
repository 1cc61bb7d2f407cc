package dev.pao.testkit.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.pao.testkit.internal.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server on the loopback interface that answers as it was told to. Thread-safe.
 *
 * @param <R> what it can be told to answer
 */
final class ScriptedServer<R> implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<R> next = new ConcurrentLinkedQueue<>();
    private final Semaphore calls = new Semaphore(0);
    private volatile R usual;

    private ScriptedServer(HttpServer server, ExecutorService threads, R usual) {
        this.server = server;
        this.threads = threads;
        this.usual = usual;
    }

    /** Starts one on any free port; every call is the handler's. */
    static <R> ScriptedServer<R> start(String name, R usual, HttpHandler handler) {
        HttpServer server = LoopbackServer.create();
        ExecutorService threads = Executors.newCachedThreadPool(work -> daemon(work, name));
        server.setExecutor(threads);
        server.createContext("/", handler);
        ScriptedServer<R> scripted = new ScriptedServer<>(server, threads, usual);
        server.start();
        return scripted;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    void answers(R reply) {
        usual = Objects.requireNonNull(reply, "reply");
    }

    void answersNext(List<R> replies) {
        next.addAll(replies);
    }

    /** The answer to one more call. */
    R nextReply() {
        R told = next.poll();
        return told != null ? told : usual;
    }

    /** Says that a call arrived. */
    void called() {
        calls.release();
    }

    void awaitCall(Duration atMost, String receiver) {
        try {
            if (!calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("expected a call to " + receiver + " within " + atMost + ", found none");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a call to " + receiver, e);
        }
    }

    /** Keeps a call without an answer until the server is closed. */
    void stall() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
