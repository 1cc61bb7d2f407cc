package dev.pao.testkit.jira;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Reads a call from a connection and writes an answer to it, in whole or in part. */
record Wire(HttpExchange exchange) {

    Call call() throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Call(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), parameters(query()), body);
    }

    String query() {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    String authorization() {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** Says how the login went; Jira says so beside any status. */
    void tellOfLogin(String reason) {
        exchange.getResponseHeaders().set("X-Seraph-LoginReason", reason);
    }

    void send(JiraReply reply, Answer served, CountDownLatch closed) throws IOException {
        reply.retryAfter()
                .ifPresent(wait -> exchange.getResponseHeaders().set("Retry-After", Long.toString(wait.toSeconds())));
        switch (reply.effect()) {
            case DONE_AND_TOLD -> send(served);
            case DONE, NOT_DONE, INTERCEPTED -> send(reply.answer());
            case DONE_AND_CUT -> sendHalf(served);
            case DONE_AND_SLOW -> {
                sendHalf(served);
                await(closed);
            }
            case DONE_AND_SILENT, SILENT -> await(closed);
            case CUT -> exchange.close();
        }
    }

    private void send(Answer answer) throws IOException {
        byte[] body = bytes(answer);
        head(answer, body.length).write(body);
    }

    private void sendHalf(Answer answer) throws IOException {
        byte[] body = bytes(answer);
        OutputStream out = head(answer, body.length);
        out.write(body, 0, body.length / 2);
        out.flush();
    }

    private OutputStream head(Answer answer, int length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(answer.status(), length);
        return exchange.getResponseBody();
    }

    private static byte[] bytes(Answer answer) {
        return answer.body().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                parameters.merge(pair.substring(0, equals), value, (first, second) -> first + "," + second);
            }
        }
        return parameters;
    }
}
