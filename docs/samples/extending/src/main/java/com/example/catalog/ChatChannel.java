package com.example.catalog;

import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.notify.ChannelException;
import dev.pao.notify.Message;
import dev.pao.notify.NotificationChannel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Tells a room of the house's chat, through its incoming webhook: {@code {"text": …, "format": "plain"}}. */
public final class ChatChannel implements NotificationChannel {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Secret url;
    private final HttpClient client;

    /** A channel that calls through a client of the host; the URL is a secret, because who knows it can write. */
    public ChatChannel(Secret url, HttpClient client) {
        this.url = url;
        this.client = client;
    }

    @Override
    public String name() {
        return "chat";
    }

    /** Plain text, so that no name in the catalog becomes a link or a mention. */
    @Override
    public void send(Message message) {
        Value.Mapping body =
                Value.Mapping.EMPTY.with("text", Value.of(message.text())).with("format", Value.of("plain"));
        int status = post(HttpRequest.newBuilder(URI.create(url.reveal()))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.key())
                .POST(HttpRequest.BodyPublishers.ofString(ValueJson.write(body)))
                .build());
        if (status == 400 || status == 413) {
            throw new ChannelException.PermanentFailure("the chat refuses the message with " + status);
        }
        if (status / 100 != 2) {
            throw new ChannelException.TransientFailure("the chat answers " + status, TIMEOUT);
        }
    }

    private int post(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new ChannelException.TransientFailure("the chat can't be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelException.TransientFailure("interrupted while the chat answers", e);
        }
    }
}
