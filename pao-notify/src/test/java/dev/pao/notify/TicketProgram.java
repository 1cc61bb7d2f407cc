package dev.pao.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that keeps tickets, as a team would write one: it checks signatures, and makes one ticket of a key. */
final class TicketProgram implements AutoCloseable {

    static final String SECRET = "s3cret-of-the-program";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final WebhookSignature signature = WebhookSignature.with(List.of(Secret.of(SECRET)));
    private final Map<String, Value.Mapping> orders = new LinkedHashMap<>();
    private int refusal;
    private String retryAfter = "";
    private boolean losesNext;
    private final List<String> ids = new CopyOnWriteArrayList<>();

    private TicketProgram(HttpServer server) {
        this.server = server;
    }

    static TicketProgram start() {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            TicketProgram program = new TicketProgram(server);
            server.setExecutor(program.threads);
            server.createContext("/", program::handle);
            server.start();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tickets?token=path-secret");
    }

    /** Answers everything so from now on, and does nothing. */
    synchronized void refuse(int status) {
        refusal = status;
    }

    /** Asks for fewer calls from now on, and does nothing. */
    synchronized void beBusy(String newRetryAfter) {
        refusal = 429;
        retryAfter = newRetryAfter;
    }

    /** The names of the documents that came, in order. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** Does the next thing, and hangs up. */
    synchronized void loseNextAnswer() {
        losesNext = true;
    }

    synchronized void remove(String ticket) {
        orders.remove(ticket.substring("P-".length()));
    }

    synchronized String told(String ticket) {
        return Optional.ofNullable(orders.get(ticket.substring("P-".length())))
                .flatMap(order -> order.text("body"))
                .orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Answer answer = isGenuine(exchange, body) ? answer(body) : new Answer(401, "{}");
            if (!answer.retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", answer.retryAfter);
            }
            if (answer.status > 0) {
                byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(answer.status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private boolean isGenuine(HttpExchange exchange, byte[] body) {
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        ids.add(id);
        long at = Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp"));
        return signature.of(id, at, body).equals(exchange.getRequestHeaders().getFirst("webhook-signature"));
    }

    private synchronized Answer answer(byte[] body) {
        if (refusal > 0) {
            return new Answer(refusal, "{}", retryAfter);
        }
        Value.Mapping document = ValueJson.readMapping(new String(body, StandardCharsets.UTF_8));
        Value.Mapping data = document.mapping("data").orElseThrow();
        Answer answer = switch (document.text("type").orElseThrow()) {
            case "ticket.create" -> create(data);
            case "ticket.find" -> find(data.text("key").orElseThrow());
            default -> status(data.text("ticket").orElseThrow());
        };
        boolean lost = losesNext;
        losesNext = false;
        return lost ? new Answer(0, "") : answer;
    }

    private Answer create(Value.Mapping data) {
        Value.Mapping content = data.mapping("content").orElseThrow();
        if (content.text("title").isEmpty()) {
            return new Answer(422, "{\"detail\":\"an order has a title\",\"errors\":{\"/title\":\"is missing\"}}");
        }
        String key = data.text("key").orElseThrow();
        orders.putIfAbsent(key, content);
        return new Answer(201, ticket(key));
    }

    private Answer find(String key) {
        return new Answer(200, "{\"tickets\":[" + (orders.containsKey(key) ? ticket(key) : "") + "]}");
    }

    private Answer status(String ticket) {
        String key = ticket.substring("P-".length());
        return orders.containsKey(key) ? new Answer(200, ticket(key)) : new Answer(404, "{\"ticket\":null}");
    }

    private static String ticket(String key) {
        return "{\"key\":\"P-" + key + "\",\"url\":\"https://tickets.example.com/" + key
                + "\",\"state\":\"submitted\"}";
    }

    private record Answer(int status, String body, String retryAfter) {

        Answer(int status, String body) {
            this(status, body, "");
        }
    }
}
