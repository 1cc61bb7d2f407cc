package dev.pao.testkit.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An incoming webhook of Slack on the loopback interface. It takes JSON with a {@code text}, answers {@code ok} or what it
 * was told to answer, and keeps what it took. Thread-safe; whoever starts it closes it.
 */
public final class FakeSlack implements AutoCloseable {

    private static final String PATH = "/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeSlack::daemon);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<SlackReply> next = new ConcurrentLinkedQueue<>();
    private final List<SlackMessage> messages = new CopyOnWriteArrayList<>();
    private final Semaphore calls = new Semaphore(0);
    private volatile SlackReply usual = SlackReply.ok();

    private FakeSlack(HttpServer server) {
        this.server = server;
    }

    /** Starts one that takes every message. */
    public static FakeSlack start() {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            FakeSlack slack = new FakeSlack(server);
            server.setExecutor(slack.threads);
            server.createContext("/", slack::handle);
            server.start();
            return slack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The webhook's URL; its last part is what nobody may see. */
    public URI webhookUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** The secret part of {@link #webhookUrl}: it must be in no log, exception or {@code toString}. */
    public String secretPart() {
        return PATH.substring(PATH.lastIndexOf('/') + 1);
    }

    /** Answers every further call so, until told otherwise. */
    public void answers(SlackReply reply) {
        usual = Objects.requireNonNull(reply, "reply");
    }

    /** Answers the next calls so, one after the other, and then as before. */
    public void answersNext(SlackReply... replies) {
        next.addAll(List.of(replies));
    }

    /** The messages that were answered with {@code ok}, in their order. */
    public List<SlackMessage> messages() {
        return List.copyOf(messages);
    }

    /**
     * Waits until one more call has arrived, answered or not.
     *
     * @throws AssertionError if none does within the time
     */
    public void awaitCall(Duration atMost) {
        try {
            if (!calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("expected a call to Slack within " + atMost + ", found none");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a call to Slack", e);
        }
    }

    /** Stops listening; calls that stall are cut off. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            SlackReply reply = reply(exchange, new String(body, StandardCharsets.UTF_8));
            calls.release();
            if (reply.isSilence()) {
                awaitClose();
                return;
            }
            reply.retryAfter()
                    .ifPresent(
                            wait -> exchange.getResponseHeaders().set("Retry-After", Long.toString(wait.toSeconds())));
            byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private SlackReply reply(HttpExchange exchange, String body) {
        if (!exchange.getRequestMethod().equals("POST")
                || !exchange.getRequestURI().getPath().equals(PATH)) {
            return SlackReply.noService();
        }
        SlackReply told = next.poll();
        SlackReply reply = told != null ? told : usual;
        if (reply.status() != 200) {
            return reply;
        }
        List<SlackMessage> message = message(exchange, body);
        messages.addAll(message);
        return message.isEmpty() ? SlackReply.refusal(400, "invalid_payload") : reply;
    }

    private static List<SlackMessage> message(HttpExchange exchange, String body) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            return List.of();
        }
        try {
            Value.Mapping payload = ValueJson.readMapping(body);
            boolean formatted = !Value.of(false).equals(payload.entries().get("mrkdwn"));
            List<SlackMessage> message = new ArrayList<>();
            payload.text("text")
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> message.add(new SlackMessage(text, formatted)));
            return message;
        } catch (IllegalArgumentException notJson) {
            return List.of();
        }
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-slack");
        thread.setDaemon(true);
        return thread;
    }
}
