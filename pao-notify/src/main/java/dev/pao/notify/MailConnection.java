package dev.pao.notify;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A connection to a mail server, logged in if it wants that. Not thread-safe. */
final class MailConnection implements AutoCloseable {

    private final Transport transport;

    private MailConnection(Transport transport) {
        this.transport = transport;
    }

    static MailConnection open(Session session, SmtpServer server) throws MessagingException {
        Transport transport = session.getTransport(server.protocol());
        if (server.login().isPresent()) {
            SmtpServer.Login login = server.login().get();
            transport.connect(
                    server.host(), server.port(), login.user(), login.password().reveal());
        } else {
            transport.connect(server.host(), server.port(), null, null);
        }
        return new MailConnection(transport);
    }

    void send(MimeMessage mail, List<InternetAddress> to) throws MessagingException {
        transport.sendMessage(mail, to.toArray(Address[]::new));
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException nothingOfTheMail) {
            // A mail is the server's once its end is answered. A goodbye that fails must not make it a failure: the
            // mail
            // would be sent again.
        }
    }
}
