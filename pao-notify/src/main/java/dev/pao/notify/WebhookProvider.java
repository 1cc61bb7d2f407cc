package dev.pao.notify;

import dev.pao.fulfillment.FulfillmentException.SeveralTickets;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fulfils orders through a program of one's own, told by signed JSON documents at one URL, as Standard Webhooks asks for. Each
 * document has a {@code type} and {@code data}:
 *
 * <ul>
 *   <li>{@code ticket.create}: {@code key}, {@code request_id}, {@code item}, {@code version}, {@code requester} and {@code content},
 *       which is the rendered template. Answered with the ticket. The same {@code key} again is the same ticket,
 *       and comes under the same {@code webhook-id}: a program that drops what it has seen answers as it did.
 *   <li>{@code ticket.find}: {@code key}. Answered with {@code {"tickets": […]}}, none if there was never one.
 *   <li>{@code ticket.status}: {@code ticket}, its key. Answered with the ticket, or with 404 and {@code {"ticket": null}}.
 * </ul>
 *
 * <p>A ticket is {@code {"key", "url", "state"}}, with a state of requests. 400 and 422 refuse an order, with a {@code detail} for people and
 * perhaps {@code errors} by template key; 401, 403 and other answers need somebody to act; 429 is worth trying again and did nothing;
 * faults from 500 on may have done it. Thread-safe; needs no closing.
 */
public final class WebhookProvider implements FulfillmentProvider, TicketLookup {

    private final URI url;
    private final TemplateKeys keys;
    private final SignedCalls calls;

    private WebhookProvider(Builder builder) {
        this.url = builder.url;
        this.keys = builder.keys;
        this.calls = new SignedCalls(builder.url, builder.signature, builder.clock, builder.http());
    }

    /**
     * Starts to build a provider.
     *
     * @param keys the system's name, and the keys that it reads from a template
     * @param url where the program listens
     * @param secrets what documents are signed with: one or, for a change, more; {@code whsec_} and Base64, or at least 16 bytes
     * @throws IllegalArgumentException if a secret can't be used
     */
    public static Builder builder(TemplateKeys keys, URI url, List<Secret> secrets) {
        return new Builder(keys, url, WebhookSignature.with(secrets));
    }

    @Override
    public TemplateKeys templateKeys() {
        return keys;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Optional<WebhookProvider> lookup() {
        return Optional.of(this);
    }

    @Override
    public Ticket create(Order order) {
        Map<String, Value> requester = new LinkedHashMap<>();
        requester.put("user_id", Value.of(order.requester().userId()));
        order.requester().team().ifPresent(team -> requester.put("team", Value.of(team)));
        order.requester().email().ifPresent(email -> requester.put("email", Value.of(email)));
        Map<String, Value> data = new LinkedHashMap<>();
        data.put("key", Value.of(order.key().text()));
        data.put("request_id", Value.of(order.id().text()));
        data.put("item", Value.of(order.item().name()));
        data.put("version", Value.of(order.item().version().toString()));
        data.put("requester", new Value.Mapping(requester));
        data.put("content", order.content());
        SignedCalls.Answer answer = calls.command("ticket.create", order.key(), new Value.Mapping(data));
        if (answer.status() == 400 || answer.status() == 422) {
            throw answer.refusal();
        }
        return answer.created(keys.system());
    }

    @Override
    public Optional<Ticket> find(IdempotencyKey key) {
        List<Ticket> tickets = calls.ask("ticket.find", Value.Mapping.EMPTY.with("key", Value.of(key.text())))
                .tickets(keys.system());
        if (tickets.size() > 1) {
            throw new SeveralTickets(tickets.stream().map(Ticket::ref).toList());
        }
        return tickets.stream().findFirst();
    }

    @Override
    public Optional<Ticket> status(TicketRef ticket) {
        SignedCalls.Answer answer =
                calls.ask("ticket.status", Value.Mapping.EMPTY.with("ticket", Value.of(ticket.key())));
        return answer.saysThereIsNone() ? Optional.empty() : Optional.of(answer.ticket(keys.system()));
    }

    /** Where it posts, without path and query, which may hold a token. */
    @Override
    public String toString() {
        return "WebhookProvider[" + keys.system() + ", " + url.getHost() + "]";
    }

    /** What a provider is built from. Not thread-safe. */
    public static final class Builder {

        private final TemplateKeys keys;
        private final URI url;
        private final WebhookSignature signature;
        private Duration timeout = Duration.ofSeconds(10);
        private Clock clock = Clock.systemUTC();
        private @Nullable HttpClient client;

        private Builder(TemplateKeys keys, URI url, WebhookSignature signature) {
            this.keys = Objects.requireNonNull(keys, "keys");
            this.url = Objects.requireNonNull(url, "url");
            this.signature = signature;
        }

        /** How long one call may take from connecting to the end of the answer, up to a minute; 10 seconds by default. */
        public Builder timeout(Duration newTimeout) {
            if (newTimeout.compareTo(Duration.ofMinutes(1)) > 0) {
                throw new IllegalArgumentException("a timeout is at most a minute, found " + newTimeout);
            }
            this.timeout = HttpPost.checked(newTimeout);
            return this;
        }

        /** What time it is, for the timestamp that is signed; by default the system's clock. */
        public Builder clock(Clock newClock) {
            this.clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /**
         * The host's own client, for a proxy or another trust store; by default one of the provider's own.
         *
         * @throws IllegalArgumentException if the client follows redirects: it would take the order elsewhere
         */
        public Builder httpClient(HttpClient newClient) {
            this.client = HttpPost.checked("a ticket program", newClient);
            return this;
        }

        /**
         * The provider.
         *
         * @throws IllegalArgumentException if the URL is not one of https without user information and fragment; plain http is
         *     taken on the loopback interface
         */
        public WebhookProvider build() {
            if (!WebhookUrl.isPrivate(url)) {
                throw new IllegalArgumentException("the URL of a ticket program is an https URL (http on loopback only)"
                        + " without user information and fragment, found another");
            }
            return new WebhookProvider(this);
        }

        private HttpPost http() {
            return HttpPost.to("the ticket program", client, timeout);
        }
    }
}
