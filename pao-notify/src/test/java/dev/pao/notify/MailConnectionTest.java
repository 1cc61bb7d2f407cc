package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;

class MailConnectionTest {

    @Test
    void aGoodbyeThatDoesNotGetThroughIsNoFailureOfTheMail() throws Exception {
        try (RefusingSmtp smtp = RefusingSmtp.start()) {
            SmtpServer server = SmtpServer.parse(smtp.url(""));
            Session session = MailSessions.allOrNone(server, Duration.ofSeconds(5));
            session.getProperties().put("mail.smtp.socketFactory", new LinesThatBreakAtQuit());
            MailConnection connection = MailConnection.open(session, server);
            connection.send(mail(session), List.of(new InternetAddress("dba@example.com")));

            assertThatCode(connection::close).doesNotThrowAnyException();
            assertThat(smtp.mails()).hasSize(1);
        }
    }

    private static MimeMessage mail(Session session) throws Exception {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom("pao@example.com");
        mail.setText("Hello");
        mail.saveChanges();
        return mail;
    }

    /** Connections that break when the mail is through. */
    private static final class LinesThatBreakAtQuit extends SocketFactory {

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public OutputStream getOutputStream() throws IOException {
                    return new BreakingAtQuit(super.getOutputStream());
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class BreakingAtQuit extends FilterOutputStream {

        BreakingAtQuit(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (new String(bytes, from, length, StandardCharsets.US_ASCII).startsWith("QUIT")) {
                throw new IOException("broken pipe");
            }
            out.write(bytes, from, length);
        }
    }
}
