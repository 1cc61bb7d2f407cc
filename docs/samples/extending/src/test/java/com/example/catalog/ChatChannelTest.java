package com.example.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pao.model.Secret;
import dev.pao.notify.ChannelException;
import dev.pao.notify.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatChannelTest {

    private static final Message MESSAGE = new Message(
            "key-1", Instant.parse("2025-08-16T19:30:00Z"), List.of("mysql-database v1.0.0 added", "by @josh"));

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private HttpServer chat;
    private ChatChannel channel;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        chat = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        chat.createContext("/", this::handle);
        chat.start();
        String url = "http://127.0.0.1:" + chat.getAddress().getPort() + "/rooms/secret-room";
        channel = new ChatChannel(Secret.of(url), HttpClient.newHttpClient());
    }

    @AfterEach
    void stop() {
        chat.stop(0);
    }

    @Test
    void tellsTheTextAsPlainText() {
        channel.send(MESSAGE);
        assertThat(bodies)
                .containsExactly("{\"text\":\"mysql-database v1.0.0 added\\nby @josh\",\"format\":\"plain\"}");
    }

    @Test
    void isTriedAgainWhileTheChatIsBusyOrAwayAndNotOnceItRefuses() {
        status = 503;
        assertThatThrownBy(() -> channel.send(MESSAGE)).isInstanceOf(ChannelException.TransientFailure.class);
        status = 400;
        assertThatThrownBy(() -> channel.send(MESSAGE)).isInstanceOf(ChannelException.PermanentFailure.class);
        chat.stop(0);
        assertThatThrownBy(() -> channel.send(MESSAGE))
                .isInstanceOf(ChannelException.TransientFailure.class)
                .hasMessageNotContaining("secret-room");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
