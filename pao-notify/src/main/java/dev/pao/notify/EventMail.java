package dev.pao.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** A message as a mail: the same message gives the same mail, to the byte of its {@code Message-ID}. */
final class EventMail extends MimeMessage {

    private final String id;

    EventMail(Session session, InternetAddress from, List<InternetAddress> to, Message message)
            throws MessagingException {
        super(session);
        // A key may hold any character, a Message-ID few.
        id = "<" + "pao." + DigestKey.hash(message.key())
                + from.getAddress().substring(from.getAddress().lastIndexOf('@')) + ">";
        setFrom(from);
        setRecipients(RecipientType.TO, to.toArray(InternetAddress[]::new));
        setSubject(message.title(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(message.at()));
        // RFC 3834: so that nobody's out-of-office reply answers a machine.
        setHeader("Auto-Submitted", "auto-generated");
        setText(String.join("\r\n", message.lines()), StandardCharsets.UTF_8.name());
        saveChanges();
    }

    /** Called whenever the mail is saved; the library would put in a random one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
