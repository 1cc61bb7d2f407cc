package dev.pao.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A token provider's keys on a real loopback server, which can be slow, large, wrong or away. */
final class KeyServer implements AutoCloseable {

    final AtomicInteger fetches = new AtomicInteger();
    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String body = "";
    private volatile boolean stalls;

    KeyServer(JWK... keys) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        publish(keys);
    }

    URI keys() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
    }

    KeyServer publish(JWK... keys) {
        body = new JWKSet(List.of(keys)).toString(true);
        return this;
    }

    KeyServer answers(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
        return this;
    }

    /** Sends the beginning of an answer and then nothing. */
    KeyServer stalls() {
        stalls = true;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        if (status == 302) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (stalls) {
                out.write(bytes, 0, 1);
                out.flush();
                end.await();
            }
            out.write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }
}
