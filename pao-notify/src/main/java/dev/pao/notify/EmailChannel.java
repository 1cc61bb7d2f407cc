package dev.pao.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sends mail through an SMTP server: one plain text in UTF-8, with the message's first line as subject. The
 * {@code Message-ID} is made from the message's key, so that a repetition after a crash is recognised as one.
 *
 * <p>A recipient that the server refuses does not keep the mail from the others; the failure names the refusal. If it is
 * one that may pass, the mail is sent to all again, under its {@code Message-ID}.
 */
public final class EmailChannel implements NotificationChannel {

    private final String name;
    private final SmtpServer server;
    private final InternetAddress from;
    private final List<InternetAddress> to;
    private final Session session;

    private EmailChannel(Builder builder) {
        this.name = builder.name;
        this.server = builder.server;
        this.from = builder.from;
        this.to = List.copyOf(builder.to);
        this.session = MailSessions.eachForItself(server, builder.timeout);
    }

    /**
     * Starts to build a channel.
     *
     * @param server the mail server; the mail goes out through it alone
     * @param from the sender, such as {@code pao@example.com} or {@code PAO <pao@example.com>}
     * @param to one address or more
     * @throws IllegalArgumentException if an address is not one, or there is nobody to send to
     */
    public static Builder builder(SmtpServer server, String from, List<String> to) {
        return new Builder(server, from, to);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void send(Message message) {
        try (MailConnection connection = MailConnection.open(session, server)) {
            EventMail mail = new EventMail(session, from, to, message);
            connection.send(mail, to);
        } catch (MessagingException e) {
            throw SmtpFailure.of(e);
        }
    }

    /** Through which server it sends, without the login. */
    @Override
    public String toString() {
        return "EmailChannel[" + name + ", " + server + "]";
    }

    /** What an e-mail channel is built from. Not thread-safe. */
    public static final class Builder {

        private final SmtpServer server;
        private final InternetAddress from;
        private final List<InternetAddress> to = new ArrayList<>();
        private String name = "email";
        private Duration timeout = Duration.ofSeconds(10);

        private Builder(SmtpServer server, String from, List<String> to) {
            this.server = Objects.requireNonNull(server, "server");
            this.from = MailAddress.of(from);
            to.forEach(recipient -> this.to.add(MailAddress.of(recipient)));
            if (this.to.isEmpty()) {
                throw new IllegalArgumentException("a mail has at least one recipient, found none");
            }
        }

        /** The channel's name; {@code email} by default. Two channels of this kind need two names. */
        public Builder name(String newName) {
            this.name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /** How long to wait for a connection, and for each of the server's answers; 10 seconds by default. */
        public Builder timeout(Duration newTimeout) {
            if (newTimeout.toMillis() < 1 || newTimeout.toMillis() > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a timeout is at least a millisecond, found " + newTimeout);
            }
            this.timeout = newTimeout;
            return this;
        }

        /** The channel. */
        public EmailChannel build() {
            return new EmailChannel(this);
        }
    }
}
