package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import dev.pao.testkit.fulfillment.FulfillmentProviderContract;
import dev.pao.testkit.fulfillment.Orders;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmailProviderTest implements FulfillmentProviderContract {

    private final RefusingSmtp server = RefusingSmtp.start().answering("AUTH", "235 2.7.0 welcome");
    private final EmailProvider provider = EmailProvider.builder(
                    SmtpServer.parse(server.url("pao:" + secret() + "@")), "pao@example.com")
            .timeout(Duration.ofSeconds(5))
            .build();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aMailIsToAllAndSaysWhichRequestItIsFor() throws MessagingException {
        Order order = Orders.of(
                "k1", order("k1", "a").content().with("to", Value.texts("a@example.com", "Bee <b@example.com>")));
        Ticket ticket = provider.create(order);
        MimeMessage mail = mail(ticket.ref());
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("a@example.com", "Bee <b@example.com>");
        assertThat(mail.getHeader("X-PAO-Request")).containsExactly(order.id().text());
        assertThat(ticket.url()).hasToString("mid:" + ticket.ref().key());
    }

    @Test
    void aSubjectIsOneLineWhateverIsInIt() throws MessagingException {
        Order order = Orders.of(
                "k1", order("k1", "a").content().with("subject", Value.of("a\r\nBcc: evil@example.com\u202e b")));
        MimeMessage mail = mail(provider.create(order).ref());
        assertThat(mail.getSubject()).isEqualTo("a Bcc: evil@example.com b");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void theSameOrderHasTheSameName() {
        assertThat(provider.create(order("k1", "a")).ref())
                .isEqualTo(provider.create(order("k1", "a")).ref());
        assertThat(provider.lookup()).isEmpty();
    }

    @Test
    void aMailToMoreThanFourMinutesAllowIsRefused() {
        Value to = Value.texts(
                IntStream.range(0, 39).mapToObj(i -> "p" + i + "@example.com").toArray(String[]::new));

        assertThatThrownBy(() -> provider.create(
                        Orders.of("k1", order("k1", "a").content().with("to", to))))
                .isInstanceOf(FulfillmentException.Refused.class)
                .hasMessage("the mail is for too many: `to` has 39 addresses, where at most 38 were expected");
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void aServerThatReadsNothingIsNotWrittenToForEver() {
        EmailProvider hasty = EmailProvider.builder(
                        SmtpServer.parse(server.deaf().url("pao:" + secret() + "@")), "pao@example.com")
                .timeout(Duration.ofMillis(500))
                .build();
        String longText = ("x".repeat(70) + "\n").repeat(400_000);

        assertThatThrownBy(() -> hasty.create(order("k1", longText)))
                .isInstanceOf(FulfillmentException.TransientFailure.class);
    }

    @Override
    public FulfillmentProvider provider() {
        return provider;
    }

    @Override
    public Order order(String key, String text) {
        return Orders.of(
                key,
                Value.Mapping.EMPTY
                        .with("to", Value.of("dba@example.com"))
                        .with("subject", Value.of("Create a database"))
                        .with("body", Value.of(text)));
    }

    @Override
    public Order unacceptableOrder(String key) {
        return Orders.of(key, order(key, "a").content().with("to", Value.of("the database people")));
    }

    @Override
    public String told(TicketRef ticket) {
        try {
            return String.valueOf(mail(ticket).getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void loseNextAnswer() {
        server.hangingUp();
    }

    @Override
    public void stopAnswering() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beBusy() {
        server.answering("MAIL", "451 4.3.2 later");
    }

    @Override
    public void refuseCredentials() {
        server.answering("AUTH", "535 5.7.8 no");
    }

    @Override
    public final String secret() {
        return "s3cret-of-mail";
    }

    private MimeMessage mail(TicketRef ticket) {
        String text = server.mails().stream()
                .filter(mail -> mail.contains("<" + ticket.key() + ">"))
                .findFirst()
                .orElseThrow();
        try {
            byte[] bytes = text.replaceAll("(?m)^\\.", "").getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
