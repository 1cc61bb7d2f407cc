package dev.pao.notify;

import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Posts to Slack through an incoming webhook. Into which Slack channel is a property of the webhook, chosen where it was
 * made. Messages are posted as plain text: no markup, no previews, and {@code &}, {@code <} and {@code >} escaped as
 * Slack's page on formatting text asks for, so that no value becomes a link or a mention.
 *
 * <p>A bare URL in a value is shown as Slack shows every URL: as a link to what it says.
 *
 * <p>Slack knows no idempotency key: a message that is sent again after a crash appears twice. The webhook's URL is a
 * secret; it is in no exception, log or {@code toString}.
 */
public final class SlackChannel implements NotificationChannel {

    private final String name;
    private final URI webhook;
    private final HttpPost http;

    private SlackChannel(Builder builder) {
        this.name = builder.name;
        this.webhook = builder.webhook;
        this.http = HttpPost.to("Slack", builder.client, builder.timeout);
    }

    /**
     * Starts to build a channel from the webhook's URL.
     *
     * @throws IllegalArgumentException if it is not an https URL; plain http is taken on the loopback interface only
     */
    public static Builder builder(Secret webhookUrl) {
        return new Builder(SlackWebhook.parse(webhookUrl));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void send(Message message) {
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(payload(message)))
                .build();
        SlackAnswer.check(http.send(request));
    }

    /** Where it posts, without the secret part. */
    @Override
    public String toString() {
        return "SlackChannel[" + name + ", " + webhook.getHost() + "]";
    }

    private static String payload(Message message) {
        Map<String, Value> payload = new LinkedHashMap<>();
        payload.put("text", Value.of(escaped(message.text())));
        payload.put("mrkdwn", Value.of(false));
        payload.put("unfurl_links", Value.of(false));
        payload.put("unfurl_media", Value.of(false));
        return ValueJson.write(new Value.Mapping(payload));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a Slack channel is built from. Not thread-safe. */
    public static final class Builder {

        private final URI webhook;
        private String name = "slack";
        private Duration timeout = Duration.ofSeconds(10);
        private @Nullable HttpClient client;

        private Builder(URI webhook) {
            this.webhook = webhook;
        }

        /** The channel's name; {@code slack} by default. Two webhooks need two names. */
        public Builder name(String newName) {
            this.name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /** How long one message may take from connecting to the end of the answer; 10 seconds by default. */
        public Builder timeout(Duration newTimeout) {
            this.timeout = HttpPost.checked(newTimeout);
            return this;
        }

        /**
         * The host's own client, for a proxy or another trust store; by default one of the channel's own.
         *
         * @throws IllegalArgumentException if the client follows redirects: it would take the message elsewhere
         */
        public Builder httpClient(HttpClient newClient) {
            this.client = HttpPost.checked("Slack", newClient);
            return this;
        }

        /** The channel. */
        public SlackChannel build() {
            return new SlackChannel(this);
        }
    }
}
