package dev.pao.notify;

import dev.pao.fulfillment.Order;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An order as a mail of plain text. The same order gives the same {@code Message-ID}, so that mailboxes tell a repetition. */
final class OrderMail extends MimeMessage {

    private static final int LONGEST_SUBJECT = 255;

    private final String id;

    OrderMail(Session session, InternetAddress from, List<InternetAddress> to, Order order) throws MessagingException {
        super(session);
        String sender = from.getAddress();
        id = "pao." + DigestKey.hash(order.key().text()) + sender.substring(sender.lastIndexOf('@'));
        setFrom(from);
        setRecipients(RecipientType.TO, to.toArray(InternetAddress[]::new));
        setSubject(
                OneLine.of(order.content().text("subject").orElse(""), LONGEST_SUBJECT), StandardCharsets.UTF_8.name());
        // RFC 3834: so that nobody's out-of-office reply answers a machine.
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-PAO-Request", order.id().text());
        setText(order.content().text("body").orElse(""), StandardCharsets.UTF_8.name());
        saveChanges();
    }

    /** The name of this mail among all mails, without the angle brackets around it. */
    String id() {
        return id;
    }

    /** Called whenever the mail is saved; the library would put in a random one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
