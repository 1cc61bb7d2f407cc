package dev.pao.notify;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/** How the library for mail talks to a server. */
final class MailSessions {

    private MailSessions() {}

    /** A session in which a recipient that is refused does not keep the mail from the others. */
    static Session eachForItself(SmtpServer server, Duration timeout) {
        return session(server, timeout, true);
    }

    /** A session in which a mail goes to all of its recipients or to none. */
    static Session allOrNone(SmtpServer server, Duration timeout) {
        return session(server, timeout, false);
    }

    private static Session session(SmtpServer server, Duration timeout, boolean partially) {
        Properties properties = new Properties();
        String prefix = "mail." + server.protocol() + ".";
        properties.setProperty(prefix + "auth", Boolean.toString(server.login().isPresent()));
        properties.setProperty(prefix + "connectiontimeout", Long.toString(timeout.toMillis()));
        properties.setProperty(prefix + "timeout", Long.toString(timeout.toMillis()));
        properties.setProperty(prefix + "writetimeout", Long.toString(timeout.toMillis()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(server.starttlsRequired()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "sendpartial", Boolean.toString(partially));
        // The mail is taken once its end is answered: there is nothing to wait for.
        properties.setProperty(prefix + "quitwait", "false");
        return Session.getInstance(properties);
    }
}
