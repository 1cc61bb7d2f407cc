package dev.pao.testkit.notify;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.pao.model.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Receives signed webhooks on the loopback interface and checks them as a careful receiver does: by Standard Webhooks'
 * rules, with a timestamp of at most five minutes before or after its clock. What is not genuine is answered with 401;
 * what is, with 204 or what it was told to answer. It keeps every genuine call, also one that it answers with an error or
 * not at all, for a receiver may have acted upon it. Thread-safe; whoever starts it closes it.
 */
public final class WebhookReceiver implements AutoCloseable {

    private static final String PATH = "/pao/events";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final ScriptedServer<WebhookReply> server;
    private final SignatureCheck signatures;
    private final Clock clock;
    private final List<WebhookCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    private WebhookReceiver(Secret secret, Clock clock) {
        this.signatures = new SignatureCheck(secret);
        this.clock = Objects.requireNonNull(clock, "clock");
        this.server = ScriptedServer.start("webhook-receiver", WebhookReply.taken(), this::handle);
    }

    /** Starts one that knows a secret. */
    public static WebhookReceiver start(Secret secret) {
        return start(secret, Clock.systemUTC());
    }

    /** Starts one that knows a secret and has a clock of its own. */
    public static WebhookReceiver start(Secret secret, Clock clock) {
        return new WebhookReceiver(secret, clock);
    }

    /** Where it receives. */
    public URI url() {
        return server.at(PATH);
    }

    /** Answers every further genuine call so, until told otherwise. */
    public void answers(WebhookReply reply) {
        server.answers(reply);
    }

    /** Answers the next genuine calls so, one after the other, and then as before. */
    public void answersNext(WebhookReply... replies) {
        server.answersNext(List.of(replies));
    }

    /** The genuine calls, in their order. */
    public List<WebhookCall> calls() {
        return List.copyOf(calls);
    }

    /** Why calls were not genuine, in their order. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * Waits until one more call has arrived, answered or not.
     *
     * @throws AssertionError if none does within the time
     */
    public void awaitCall(Duration atMost) {
        server.awaitCall(atMost, "the webhook's receiver");
    }

    /** Stops listening; calls that stall are cut off. */
    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<String> refusal = refusal(exchange, body);
            refusal.ifPresent(refusals::add);
            if (refusal.isEmpty()) {
                calls.add(call(exchange.getRequestHeaders(), body));
            }
            WebhookReply reply = refusal.isEmpty() ? server.nextReply() : WebhookReply.of(401);
            server.called();
            if (reply.isSilence()) {
                server.stall();
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            ScriptedServer.answer(exchange, reply.status(), reply.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<String> refusal(HttpExchange exchange, byte[] body) {
        Headers headers = exchange.getRequestHeaders();
        if (!exchange.getRequestMethod().equals("POST")
                || !exchange.getRequestURI().getPath().equals(PATH)) {
            return Optional.of("not a POST to " + PATH);
        }
        if (!String.valueOf(headers.getFirst("Content-Type")).startsWith("application/json")) {
            return Optional.of("not JSON");
        }
        if (!signatures.isGenuine(headers, body)) {
            return Optional.of("no signature of the secret");
        }
        Duration age = Duration.between(sentAt(headers), clock.instant()).abs();
        return age.compareTo(TOLERANCE) > 0 ? Optional.of("sent " + age + " away from now") : Optional.empty();
    }

    private static WebhookCall call(Headers headers, byte[] body) {
        return new WebhookCall(
                String.valueOf(headers.getFirst(SignatureCheck.ID)),
                sentAt(headers),
                new String(body, StandardCharsets.UTF_8));
    }

    private static Instant sentAt(Headers headers) {
        return Instant.ofEpochSecond(Long.parseLong(String.valueOf(headers.getFirst(SignatureCheck.TIMESTAMP))));
    }
}
