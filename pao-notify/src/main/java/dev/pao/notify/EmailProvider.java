package dev.pao.notify;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fulfils orders by mail: one plain text to the addresses of the template. Its template has {@code to} (an address or a list of them),
 * {@code subject} and {@code body}.
 *
 * <p>A mailbox can't be asked: a mail is a ticket that is made and never looked at again, and its request stays open until somebody
 * closes it. Where it is not known whether the server took a mail, people have to look. Either all recipients get the mail or none;
 * there are at most 14, unless the timeout is another: for more, let the server keep a list under one address. Thread-safe, keeps no connection.
 */
public final class EmailProvider implements FulfillmentProvider {

    private static final Duration RETRY = Duration.ofMinutes(1);

    /** No call of a provider lasts longer, by the promise of providers. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(4);

    /** Connecting, greeting, STARTTLS between two EHLOs, two steps of a login, MAIL, DATA, the end of the mail. */
    private static final int ANSWERS = 10;

    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_RECIPIENTS = 100;

    private final SmtpServer server;
    private final InternetAddress from;
    private final TemplateKeys keys;
    private final Session session;
    private final int mostRecipients;

    private EmailProvider(Builder builder) {
        this.server = builder.server;
        this.from = builder.from;
        this.keys = new TemplateKeys(builder.system, new TreeSet<>(Set.of("to", "subject", "body")), Set.of());
        this.session = MailSessions.allOrNone(server, builder.timeout);
        this.mostRecipients = mostRecipients(builder.timeout);
    }

    /**
     * Starts to build a provider.
     *
     * @param server the mail server; mail goes out through it alone
     * @param from the sender, such as {@code pao@example.com}
     * @throws IllegalArgumentException if the sender is no address
     */
    public static Builder builder(SmtpServer server, String from) {
        return new Builder(server, from);
    }

    @Override
    public TemplateKeys templateKeys() {
        return keys;
    }

    @Override
    public Ticket create(Order order) {
        List<InternetAddress> to = recipients(order);
        try (MailConnection connection = MailConnection.open(session, server)) {
            OrderMail mail = new OrderMail(session, from, to, order);
            send(connection, mail, to);
            TicketRef ref = new TicketRef(keys.system(), mail.id());
            // RFC 2392 names a mail so.
            return new Ticket(ref, URI.create("mid:" + mail.id()), RequestState.SUBMITTED);
        } catch (MessagingException e) {
            // Only what comes before the mail ends up here: its end is looked at in `send`.
            throw notSent(e);
        }
    }

    @Override
    public Optional<TicketLookup> lookup() {
        return Optional.empty();
    }

    /** Through which server it sends, without the login. */
    @Override
    public String toString() {
        return "EmailProvider[" + keys.system() + ", " + server + "]";
    }

    private static void send(MailConnection connection, OrderMail mail, List<InternetAddress> to) {
        try {
            connection.send(mail, to);
        } catch (MessagingException e) {
            ChannelException failure = SmtpFailure.of(e);
            String message = String.valueOf(failure.getMessage());
            if (!SmtpFailure.isAnswered(e)) {
                throw new TransientFailure(
                        "it is not known whether the mail server took the mail: " + message, RETRY, null);
            }
            throw failure instanceof ChannelException.PermanentFailure
                    ? new Refused(message, Map.of())
                    : TransientFailure.withoutEffect(message, RETRY, null);
        }
    }

    private static FulfillmentException notSent(MessagingException e) {
        ChannelException failure = SmtpFailure.of(e);
        String message = String.valueOf(failure.getMessage());
        boolean needsPeople =
                e instanceof AuthenticationFailedException && failure instanceof ChannelException.PermanentFailure;
        return needsPeople ? new Stalled(message, null) : TransientFailure.withoutEffect(message, RETRY, null);
    }

    /** A server may take its time for each of its answers, and one answers each recipient. */
    private static int mostRecipients(Duration timeout) {
        return (int) Math.min(MOST_RECIPIENTS, LONGEST_CALL.toMillis() / timeout.toMillis() - ANSWERS);
    }

    private List<InternetAddress> recipients(Order order) {
        List<String> texts = order.content().get("to").orElse(Value.nothing()) instanceof Value.Sequence
                ? order.content().texts("to")
                : order.content().text("to").map(List::of).orElse(List.of());
        List<InternetAddress> addresses = new ArrayList<>();
        for (String text : texts) {
            try {
                addresses.add(MailAddress.of(text));
            } catch (IllegalArgumentException e) {
                throw new Refused("the mail can't be addressed: " + e.getMessage(), Map.of("/to", "is no address"));
            }
        }
        if (addresses.isEmpty()) {
            throw new Refused("the mail is for nobody", Map.of("/to", "is empty"));
        }
        if (addresses.size() > mostRecipients) {
            String found = "has " + addresses.size() + " addresses, where at most " + mostRecipients + " were expected";
            throw new Refused("the mail is for too many: `to` " + found, Map.of("/to", found));
        }
        return addresses;
    }

    /** What a provider is built from. Not thread-safe. */
    public static final class Builder {

        private final SmtpServer server;
        private final InternetAddress from;
        private String system = "email";
        private Duration timeout = Duration.ofSeconds(10);

        private Builder(SmtpServer server, String from) {
            this.server = Objects.requireNonNull(server, "server");
            this.from = MailAddress.of(from);
        }

        /** What items call it; {@code email} by default. */
        public Builder system(String newSystem) {
            this.system = Objects.requireNonNull(newSystem, "system");
            return this;
        }

        /**
         * How long to wait for a connection, and for each of the server's answers, up to 20 seconds; 10 seconds by default. A mail is
         * sent within four minutes, so that the longer this is, the fewer recipients a mail may have: 14 at 10 seconds, 2 at 20, and
         * 100 at most.
         */
        public Builder timeout(Duration newTimeout) {
            if (newTimeout.toMillis() < 1 || newTimeout.compareTo(LONGEST_TIMEOUT) > 0) {
                throw new IllegalArgumentException(
                        "a timeout is from a millisecond to 20 seconds, found " + newTimeout);
            }
            this.timeout = newTimeout;
            return this;
        }

        /** The provider. */
        public EmailProvider build() {
            return new EmailProvider(this);
        }
    }
}
