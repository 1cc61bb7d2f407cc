package dev.pao.jira;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.internal.DeskRules;
import dev.pao.jira.internal.IssueDesk;
import dev.pao.jira.internal.JiraHttp;
import dev.pao.jira.internal.Patience;
import dev.pao.jira.internal.StatusReading;
import dev.pao.jira.internal.Waiting;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fulfils orders as issues of Jira Cloud, or of Jira Data Center from 8.4 on.
 *
 * <p>Project, issue type, priority, components, people and custom fields are written by their names, which are looked up in
 * Jira; a name that it does not know, a value that a field does not take and a required field without a value are told
 * before anything is created, with the key of the template that they belong to. What Jira told is kept for a while.
 *
 * <p>Jira knows no idempotency key. Each issue carries a label made of the order's key, and the key itself as an issue
 * property, both set in the one call that creates it. {@link #create} makes that call once; where its end is unknown,
 * {@link #find} tells later, through the search, which lags behind, and then by the property of what it found. A clone of
 * an issue has the label and not the property, and so is not taken for the issue; only where no issue with the label has a property, because somebody took
 * it away, is the oldest one taken.
 *
 * <p>Texts of an order are plain texts in Jira; lines that start with {@code - }, or are numbered from {@code 1. } on, are
 * shown as a list in Cloud, and the former in Data Center too. Thread-safe, starts no thread of its own but those of its
 * HTTP client, and needs no closing.
 */
public final class JiraProvider implements FulfillmentProvider, TicketLookup {

    private final JiraConnection connection;
    private final IssueDesk desk;
    private final Duration settlingTime;

    private JiraProvider(JiraConnection connection, IssueDesk desk, Duration settlingTime) {
        this.connection = connection;
        this.desk = desk;
        this.settlingTime = settlingTime;
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
    public Duration settlingTime() {
        return settlingTime;
    }

    @Override
    public Optional<Ticket> find(IdempotencyKey key) {
        return desk.find(key);
    }

    @Override
    public Optional<Ticket> status(TicketRef ticket) {
        return desk.status(ticket);
    }

    IssueDesk desk() {
        return desk;
    }

    /** Where it creates issues. */
    @Override
    public String toString() {
        return "JiraProvider[" + connection.deployment() + ", " + connection.url() + "]";
    }

    /** What a provider is built from. Not thread-safe. */
    public static final class Builder {

        private final JiraConnection connection;
        private final Map<String, RequestState> statuses = new LinkedHashMap<>();
        private Duration settlingTime = Duration.ofMinutes(1);
        private Duration patience = Duration.ofSeconds(10);
        private Duration metadataLifetime = Duration.ofMinutes(10);
        private InstantSource clock = InstantSource.system();
        private Waiting waiting = Waiting.real();
        private @Nullable HttpClient client;

        private Builder(JiraConnection connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
        }

        /** How long Jira's search may take to see a new issue, up to 10 minutes; a minute by default. */
        public Builder settlingTime(Duration newSettlingTime) {
            this.settlingTime = between(newSettlingTime, Duration.ofMinutes(10), "a search settles");
            return this;
        }

        /**
         * How long one call waits, all in all, for a Jira that says when to come back, up to a minute; 10 seconds by default. Where
         * Jira asks for more, the call fails as one to be tried again then.
         */
        public Builder patience(Duration newPatience) {
            this.patience = between(newPatience, Duration.ofMinutes(1), "a call is patient");
            return this;
        }

        /**
         * How long what Jira tells of projects, types, fields and people is kept, up to a day; 10 minutes by default. A name that is
         * not among it is looked up anew at once, if what is known is older than 10 seconds.
         */
        public Builder metadataLifetime(Duration newLifetime) {
            this.metadataLifetime = between(newLifetime, Duration.ofDays(1), "metadata is kept");
            return this;
        }

        /**
         * What a status means, by its name in Jira in any case, where its category says something else; for example {@code Rejected}
         * of category done as {@link RequestState#CANCELLED}. Without it, the category counts.
         */
        public Builder status(String name, RequestState state) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a status has a name, found `" + name + "`");
            }
            statuses.put(name, Objects.requireNonNull(state, "state"));
            return this;
        }

        /** The clock by which metadata gets old, and dates are understood until which Jira asks to wait; the system's by default. */
        public Builder clock(InstantSource newClock) {
            this.clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        Builder waiting(Waiting newWaiting) {
            this.waiting = newWaiting;
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
            JiraHttp http = new JiraHttp(connection, client == null ? ownClient() : client, clock);
            DeskRules rules = new DeskRules(
                    new Patience(patience, waiting), metadataLifetime, clock, new StatusReading(statuses));
            return new JiraProvider(connection, new IssueDesk(connection, http, rules), settlingTime);
        }

        private HttpClient ownClient() {
            return HttpClient.newBuilder()
                    .connectTimeout(connection.connectTimeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }

        private static Duration between(Duration given, Duration most, String what) {
            if (given.isNegative() || given.compareTo(most) > 0) {
                throw new IllegalArgumentException(what + " from 0 seconds to " + most + ", found " + given);
            }
            return given;
        }
    }
}
