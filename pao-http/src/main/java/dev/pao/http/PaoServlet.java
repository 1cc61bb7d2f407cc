package dev.pao.http;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.http.internal.Api;
import dev.pao.http.internal.route.Front;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.AnswerWriter;
import dev.pao.model.Requester;
import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.webhook.WebhookIntake;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The HTTP API of a catalog, below {@code /api/v1}, with {@code /metrics} and a dashboard at
 * {@code /} beside it; {@code GET /api/v1/openapi.json}
 * describes it. Map it to {@code /*}
 * or to a prefix such as {@code /pao/*}, in any servlet container, under any context path. Thread-safe. It opens
 * nothing and closes nothing: store, sync and intake are the caller's. It makes no session and sets no cookie.
 *
 * <p>Webhooks, health and the API's description are open; all else, unknown paths included, wants a bearer token.
 */
public final class PaoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Front front;

    private PaoServlet(Builder builder) {
        front = Api.of(builder.parts());
    }

    /** Starts a servlet that reads from the given store and asks the given authenticator who a caller is. */
    public static Builder builder(CatalogStore store, TokenAuthenticator tokens) {
        return new Builder(store, tokens);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = front.answer(request);
        AnswerWriter.write(answer, request, response);
    }

    /** Builds the servlet. Not thread-safe. */
    public static final class Builder {

        private static final long MAX_BODY_BYTES = 25L * 1024 * 1024;

        private final CatalogStore store;
        private final TokenAuthenticator tokens;
        private Optional<CatalogSync> sync = Optional.empty();
        private Optional<WebhookIntake> webhook = Optional.empty();
        private Optional<CatalogParser> parser = Optional.empty();
        private Optional<Supplier<String>> metrics = Optional.empty();
        private Optional<FulfillmentService> requests = Optional.empty();
        private final List<TicketWebhook> ticketWebhooks = new ArrayList<>();
        private Function<Caller, Requester> requesters = caller -> Requester.of(caller.name());
        private long maxBodyBytes = MAX_BODY_BYTES;
        private CallLimits limits = CallLimits.standard();
        private Clock clock = Clock.systemUTC();

        private Builder(CatalogStore store, TokenAuthenticator tokens) {
            this.store = Objects.requireNonNull(store, "store");
            this.tokens = Objects.requireNonNull(tokens, "tokens");
        }

        /** Sets what syncs and plans are asked of, and whose health is told; none by default, and then there are none. */
        public Builder sync(CatalogSync newSync) {
            sync = Optional.of(newSync);
            return this;
        }

        /** Sets what takes GitHub's deliveries; none by default, and then there is no webhook endpoint. */
        public Builder webhook(WebhookIntake newWebhook) {
            webhook = Optional.of(newWebhook);
            return this;
        }

        /** Sets what checks files that are sent in, the sync's own at best; none by default, and then none are checked. */
        public Builder parser(CatalogParser newParser) {
            parser = Optional.of(newParser);
            return this;
        }

        /**
         * Sets what {@code GET /metrics} answers: text in Prometheus' format, version 0.0.4, made at each call. None by
         * default, and then there is no such path. It may be called from any thread, and should not wait for anything.
         */
        public Builder metrics(Supplier<String> prometheusText) {
            metrics = Optional.of(prometheusText);
            return this;
        }

        /** Sets what items are requested of; none by default, and then nothing can be requested. */
        public Builder requests(FulfillmentService newRequests) {
            requests = Optional.of(newRequests);
            return this;
        }

        /**
         * Adds what reads the notices of a ticket system, at {@code /api/v1/webhooks/} and the system's name; none by default. The
         * ticket is read anew while the notice is answered.
         *
         * @throws IllegalArgumentException if there is one for the system
         */
        public Builder ticketWebhook(TicketWebhook webhook) {
            if (ticketWebhooks.stream().anyMatch(other -> other.system().equals(webhook.system()))) {
                throw new IllegalArgumentException(
                        "a system has one webhook, found two for `" + webhook.system() + "`");
            }
            ticketWebhooks.add(webhook);
            return this;
        }

        /**
         * Sets which person a caller asks for items as; by default one whose user id is the caller's name. A person sees the requests of
         * its own user id.
         */
        public Builder requesters(Function<Caller, Requester> newRequesters) {
            requesters = Objects.requireNonNull(newRequesters, "requesters");
            return this;
        }

        /**
         * Sets the largest request body that is read, in bytes; 25 MiB by default. A smaller limit of the webhook
         * intake's own goes before it.
         *
         * @throws IllegalArgumentException if the limit is below 1 or does not fit into an array
         */
        public Builder maxBodyBytes(long bytes) {
            if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
                throw new IllegalArgumentException(
                        "a body limit is a positive number of bytes below 2 GiB, found " + bytes);
            }
            maxBodyBytes = bytes;
            return this;
        }

        /** Sets how many calls are answered in a minute; {@link CallLimits#standard} by default. */
        public Builder limits(CallLimits newLimits) {
            limits = Objects.requireNonNull(newLimits, "limits");
            return this;
        }

        /** Sets the clock that ages are told and calls are counted by; the system's by default. */
        public Builder clock(Clock newClock) {
            clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /**
         * The servlet.
         *
         * @throws IllegalArgumentException if there is a webhook of a ticket system, and nothing that can be requested
         */
        public PaoServlet build() {
            if (requests.isEmpty() && !ticketWebhooks.isEmpty()) {
                throw new IllegalArgumentException("a ticket system's webhook is about requests, found no `requests`");
            }
            return new PaoServlet(this);
        }

        private Api.Parts parts() {
            Optional<Api.Requests> asked =
                    requests.map(service -> new Api.Requests(service, List.copyOf(ticketWebhooks), requesters));
            Api.Settings settings = new Api.Settings(maxBodyBytes, limits, clock);
            return new Api.Parts(store, tokens, sync, webhook, parser, metrics, asked, settings);
        }
    }
}
