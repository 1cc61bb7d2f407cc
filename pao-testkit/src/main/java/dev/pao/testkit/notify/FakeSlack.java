package dev.pao.testkit.notify;

import com.sun.net.httpserver.HttpExchange;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An incoming webhook of Slack on the loopback interface. It takes JSON with a {@code text}, answers {@code ok} or what it
 * was told to answer, and keeps what it took. Thread-safe; whoever starts it closes it.
 */
public final class FakeSlack implements AutoCloseable {

    private static final String PATH = "/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX";

    private final ScriptedServer<SlackReply> server;
    private final List<SlackMessage> messages = new CopyOnWriteArrayList<>();

    private FakeSlack() {
        this.server = ScriptedServer.start("fake-slack", SlackReply.ok(), this::handle);
    }

    /** Starts one that takes every message. */
    public static FakeSlack start() {
        return new FakeSlack();
    }

    /** The webhook's URL; its last part is what nobody may see. */
    public URI webhookUrl() {
        return server.at(PATH);
    }

    /** The secret part of {@link #webhookUrl}: it must be in no log, exception or {@code toString}. */
    public String secretPart() {
        return PATH.substring(PATH.lastIndexOf('/') + 1);
    }

    /** Answers every further call so, until told otherwise. */
    public void answers(SlackReply reply) {
        server.answers(reply);
    }

    /** Answers the next calls so, one after the other, and then as before. */
    public void answersNext(SlackReply... replies) {
        server.answersNext(List.of(replies));
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
        server.awaitCall(atMost, "Slack");
    }

    /** Stops listening; calls that stall are cut off. */
    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            SlackReply reply = reply(exchange, new String(body, StandardCharsets.UTF_8));
            server.called();
            if (reply.isSilence()) {
                server.stall();
                return;
            }
            reply.retryAfter()
                    .ifPresent(
                            wait -> exchange.getResponseHeaders().set("Retry-After", Long.toString(wait.toSeconds())));
            ScriptedServer.answer(exchange, reply.status(), reply.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private SlackReply reply(HttpExchange exchange, String body) {
        if (!exchange.getRequestMethod().equals("POST")
                || !exchange.getRequestURI().getPath().equals(PATH)) {
            return SlackReply.noService();
        }
        SlackReply reply = server.nextReply();
        return reply.status() == 200 ? taken(exchange, body, reply) : reply;
    }

    private SlackReply taken(HttpExchange exchange, String body, SlackReply reply) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            return SlackReply.invalidPayload();
        }
        try {
            Value.Mapping payload = ValueJson.readMapping(body);
            Optional<String> text = payload.text("text").filter(written -> !written.isEmpty());
            boolean formatted = !Value.of(false).equals(payload.entries().get("mrkdwn"));
            text.ifPresent(written -> messages.add(new SlackMessage(written, formatted)));
            return text.isPresent() ? reply : SlackReply.noText();
        } catch (IllegalArgumentException notJson) {
            return SlackReply.invalidPayload();
        }
    }
}
