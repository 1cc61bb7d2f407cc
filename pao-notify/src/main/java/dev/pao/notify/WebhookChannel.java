package dev.pao.notify;

import dev.pao.model.Secret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Posts each event as a JSON document to a program, signed as <a href="https://www.standardwebhooks.com">Standard
 * Webhooks</a> asks for: {@code webhook-id} is the same whenever the same event is sent again, {@code webhook-timestamp}
 * counts seconds, and {@code webhook-signature} holds one HMAC-SHA256 over id, timestamp and body for each secret. The
 * document is described in docs/notifications.md.
 *
 * <p>Any answer from 200 to 299 takes the event. 400, 410, 413, 415 and 422 refuse it for good; whatever else is
 * answered, a redirect too, is tried again, for somebody can mend it. Redirects are not followed, and of an answer the
 * first 512 bytes are read. Neither URL nor secret is in an exception, log or {@code toString}.
 */
public final class WebhookChannel implements NotificationChannel {

    private static final String RECEIVER = "the webhook's receiver";

    private final String name;
    private final URI url;
    private final WebhookSignature signature;
    private final HttpPost http;
    private final Clock clock;

    private WebhookChannel(Builder builder) {
        this.name = builder.name;
        this.url = builder.url;
        this.signature = builder.signature;
        this.http = HttpPost.to(RECEIVER, builder.client, builder.timeout);
        this.clock = builder.clock;
    }

    /**
     * Starts to build a channel.
     *
     * @param url where to post
     * @param secrets what to sign with: one, or several while a receiver changes from one to another. A secret that begins
     *     with {@code whsec_} goes on with the key in Base64, any other is the key itself, of at least 16 bytes
     * @throws IllegalArgumentException if there is no secret or one can't be used; no message repeats one
     */
    public static Builder builder(URI url, List<Secret> secrets) {
        return new Builder(url, WebhookSignature.with(secrets));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takesDigests() {
        return false;
    }

    @Override
    public void send(Message message) {
        Instant now = clock.instant();
        byte[] body = WebhookDocument.of(message).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = signature.request(url, WebhookDocument.id(message), now, body);
        WebhookAnswer.check(http.send(request), now);
    }

    /** Where it posts, without path and query, which may hold a token. */
    @Override
    public String toString() {
        return "WebhookChannel[" + name + ", " + url.getHost() + "]";
    }

    /** What a webhook channel is built from. Not thread-safe. */
    public static final class Builder {

        private final URI url;
        private final WebhookSignature signature;
        private String name = "webhook";
        private Duration timeout = Duration.ofSeconds(10);
        private Clock clock = Clock.systemUTC();
        private boolean httpAllowed;
        private @Nullable HttpClient client;

        private Builder(URI url, WebhookSignature signature) {
            this.url = Objects.requireNonNull(url, "url");
            this.signature = signature;
        }

        /** The channel's name; {@code webhook} by default. Two webhooks need two names. */
        public Builder name(String newName) {
            this.name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /** How long one event may take from connecting to the end of the answer; 10 seconds by default. */
        public Builder timeout(Duration newTimeout) {
            this.timeout = HttpPost.checked(newTimeout);
            return this;
        }

        /** What time it is, for the timestamp that is signed; by default the system's clock. */
        public Builder clock(Clock newClock) {
            this.clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /**
         * Allows a URL of plain http to another machine, such as a service of the same cluster: others on the way can read
         * what is told, but not change it.
         */
        public Builder allowHttp() {
            this.httpAllowed = true;
            return this;
        }

        /**
         * The host's own client, for a proxy or another trust store; by default one of the channel's own.
         *
         * @throws IllegalArgumentException if the client follows redirects: it would take the message elsewhere
         */
        public Builder httpClient(HttpClient newClient) {
            this.client = HttpPost.checked("a webhook", newClient);
            return this;
        }

        /**
         * The channel.
         *
         * @throws IllegalArgumentException if the URL is not one of https without user information and fragment; plain http
         *     is taken on the loopback interface, or where it was allowed
         */
        public WebhookChannel build() {
            if (!WebhookUrl.isPrivate(url) && !(httpAllowed && WebhookUrl.isWeb(url))) {
                throw new IllegalArgumentException("the URL of a webhook is an https URL without user information and"
                        + " fragment, or an http URL where that is allowed, found another");
            }
            return new WebhookChannel(this);
        }
    }
}
