package com.example.catalog;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tracker as the house runs it: one ticket of a key, tokens, and days on which it is busy. */
final class Tracker implements AutoCloseable {

    static final String TOKEN = "the-tracker's-token";

    private final HttpServer server;
    private final List<String> keys = new ArrayList<>();
    private final List<Value.Mapping> tickets = new ArrayList<>();
    private boolean losesNext;
    private int refusal;

    Tracker() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    synchronized void loseNextAnswer() {
        losesNext = true;
    }

    synchronized void refuse(int status) {
        refusal = status;
    }

    synchronized String body(String id) {
        return tickets.get(Integer.parseInt(id.substring(2)) - 1).text("body").orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known =
                    ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            Value.Mapping order = ValueJson.readMapping(text);
            if (!known || refusal > 0) {
                answer(exchange, known ? refusal : 401, "");
            } else if (order.text("title").orElse("").isBlank()) {
                answer(exchange, 422, "a ticket has a title");
            } else {
                make(exchange, order);
            }
        }
    }

    private void make(HttpExchange exchange, Value.Mapping order) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (!keys.contains(key)) {
            keys.add(key);
            tickets.add(order);
        }
        if (losesNext) {
            losesNext = false;
            return;
        }
        answer(exchange, 201, "{\"id\": \"T-" + (keys.indexOf(key) + 1) + "\"}");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
