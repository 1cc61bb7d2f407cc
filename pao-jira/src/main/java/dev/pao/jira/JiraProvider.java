package dev.pao.jira;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.internal.IssueDesk;
import dev.pao.jira.internal.JiraHttp;
import dev.pao.jira.internal.Patience;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fulfils orders as issues of Jira Cloud or Jira Data Center.
 *
 * <p>Jira knows no idempotency key. Each issue carries a label made of the order's key, and the key itself as an issue
 * property, both set in the call that creates it. After a call whose end is unknown the label is searched, also once
 * more after a while because Jira's search lags behind, before the issue is created again, once. Where that fails too,
 * or a search is not answered, the call fails, and {@link #find} tells later.
 *
 * <p>Texts of an order are plain texts in Jira; lines that start with {@code - } are shown as a list. Thread-safe, starts
 * no thread of its own but those of its HTTP client, and needs no closing.
 */
public final class JiraProvider implements FulfillmentProvider, TicketLookup {

    private final JiraConnection connection;
    private final IssueDesk desk;

    private JiraProvider(JiraConnection connection, IssueDesk desk) {
        this.connection = connection;
        this.desk = desk;
    }

    /** A provider with an HTTP client of its own. */
    public static JiraProvider of(JiraConnection connection) {
        return builder(connection).build();
    }

    /** Starts to build a provider. */
    public static Builder builder(JiraConnection connection) {
        return new Builder(connection);
    }

    @Override
    public TemplateKeys templateKeys() {
        return JiraTemplate.keys();
    }

    @Override
    public Ticket create(Order order) {
        return desk.create(order);
    }

    @Override
    public Optional<JiraProvider> lookup() {
        return Optional.of(this);
    }

    @Override
    public Optional<Ticket> find(IdempotencyKey key) {
        return desk.find(key);
    }

    @Override
    public Optional<Ticket> status(TicketRef ticket) {
        return desk.status(ticket);
    }

    /** Where it creates issues. */
    @Override
    public String toString() {
        return "JiraProvider[" + connection.deployment() + ", " + connection.url() + "]";
    }

    /** What a provider is built from. Not thread-safe. */
    public static final class Builder {

        private final JiraConnection connection;
        private Duration searchLag = Duration.ofSeconds(3);
        private @Nullable HttpClient client;

        private Builder(JiraConnection connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
        }

        /** How long Jira's search may take to see a new issue; 3 seconds by default. */
        public Builder searchLag(Duration newSearchLag) {
            if (newSearchLag.isNegative() || newSearchLag.compareTo(Duration.ofMinutes(1)) > 0) {
                throw new IllegalArgumentException("a search lags from 0 seconds to a minute, found " + newSearchLag);
            }
            this.searchLag = newSearchLag;
            return this;
        }

        /**
         * The host's own client, for a proxy or another trust store; by default one of the provider's own.
         *
         * @throws IllegalArgumentException if the client follows redirects: it would take the credentials elsewhere
         */
        public Builder httpClient(HttpClient newClient) {
            if (newClient.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException(
                        "an HTTP client for Jira never follows redirects, found " + newClient.followRedirects());
            }
            this.client = newClient;
            return this;
        }

        /** The provider. */
        public JiraProvider build() {
            HttpClient given = client;
            JiraHttp http = new JiraHttp(
                    connection,
                    given != null
                            ? given
                            : HttpClient.newBuilder()
                                    .connectTimeout(connection.connectTimeout())
                                    .followRedirects(HttpClient.Redirect.NEVER)
                                    .build());
            return new JiraProvider(connection, new IssueDesk(connection, http, new Patience(searchLag)));
        }
    }
}
