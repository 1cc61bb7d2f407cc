package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pao.model.Secret;
import dev.pao.notify.ChannelException.PermanentFailure;
import dev.pao.notify.ChannelException.TransientFailure;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.testkit.notify.FakeSlack;
import dev.pao.testkit.notify.SlackReply;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailChannelTest {

    private static final String TEAM = "platform-team@example.com";
    private static final Message MESSAGE = new Message("key", Events.AT, List.of("title", "text"));

    private final GreenMail mail = new GreenMail(MailPorts.any(ServerSetup.PROTOCOL_SMTP));
    private final SettableClock clock = new SettableClock();

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aNewItemArrivesAsTheStorysFourLines() throws Exception {
        MimeMessage received = told(new ItemAdded(Events.mysql(), Events.COMMIT));
        assertThat(body(received)).isEqualTo("""
                        ✅ New catalog item added: mysql-database v1.0.0
                        Owner: platform-data-team
                        Description: MySQL database instance
                        View: https://developer-portal.example.com/catalog/mysql-database\
                        """);
        assertThat(received.getSubject()).isEqualTo("✅ New catalog item added: mysql-database v1.0.0");
    }

    @Test
    void theMailSaysThatAMachineSentIt() throws Exception {
        MimeMessage received = told(Events.added("one"));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("PAO <pao@example.com>");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(TEAM);
        assertThat(received.getSentDate()).isEqualTo(Events.AT);
    }

    @Test
    void aSendersNameMayHaveAnyLetters() throws Exception {
        EmailChannel.builder(
                        SmtpServer.parse("smtp://127.0.0.1:" + port()), "Übersicht <pao@example.com>", List.of(TEAM))
                .build()
                .send(MESSAGE);
        MimeMessage received = mail.getReceivedMessages()[0];
        assertThat(received.getHeader("From")[0]).matches("[ -~]*").endsWith("<pao@example.com>");
        assertThat(received.getFrom()).containsExactly(new InternetAddress("pao@example.com", "Übersicht", "UTF-8"));
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Übersicht");
    }

    @Test
    void aMailThatIsSentAgainAfterACrashHasTheSameId() throws Exception {
        InMemoryCatalogStore store = Events.store();
        Notifications before = notifications(new DyingStore(store), channel());
        Events.publish(store, Events.added("one"));
        assertThat(catchThrowable(before::drain)).isInstanceOf(StoreException.class);
        clock.forward(Duration.ofMinutes(5));
        assertThat(notifications(store, channel()).drain()).isEqualTo(1);

        MimeMessage[] received = mail.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID())
                .isEqualTo(received[1].getMessageID())
                .matches("<pao\\.[0-9a-f]{40}@example\\.com>");
    }

    @Test
    void differentEventsHaveDifferentIds() throws Exception {
        assertThat(told(Events.added("one")).getMessageID())
                .isNotEqualTo(told(Events.added("two")).getMessageID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: evil@example.com",
                "a\r\n\r\n.\r\nMAIL FROM:<evil@example.com>",
                "a\nX-Evil: yes",
                "a\0b\u2028c\u202Ed"
            })
    void aValueAddsNeitherHeaderNorLineNorMail(String value) throws Exception {
        MimeMessage received = told(new ItemAdded(Events.item("x" + value, value), Events.COMMIT));
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(TEAM);
        assertThat(Collections.list(received.getAllHeaders()))
                .extracting("name")
                .doesNotContain("Bcc", "X-Evil");
        assertThat(received.getSubject())
                .isEqualTo(body(received).lines().findFirst().orElseThrow());
        assertThat(body(received).lines()).hasSize(4);
        assertThat(body(received)).doesNotContain("\0", "\u202E", "\u2028");
    }

    @Test
    void slackThatIsDownDoesNotKeepMailWaiting() {
        try (FakeSlack slack = FakeSlack.start();
                InMemoryCatalogStore store = Events.store()) {
            slack.answers(SlackReply.serverError());
            NotificationChannel slackChannel = SlackChannel.builder(
                            Secret.of(slack.webhookUrl().toString()))
                    .build();
            Notifications notifications = notifications(store, slackChannel, channel());
            Events.publish(store, Events.added("one"), Events.added("two"));
            assertThat(notifications.drain()).isEqualTo(2);
            assertThat(mail.getReceivedMessages()).hasSize(2);

            slack.answers(SlackReply.ok());
            clock.forward(Duration.ofSeconds(15));
            assertThat(notifications.drain()).isEqualTo(2);
            assertThat(slack.messages()).hasSize(2);
            assertThat(mail.getReceivedMessages()).hasSize(2);
        }
    }

    @Test
    void itLogsInWhereALoginIsGiven() {
        mail.setUser(TEAM, "anna", "open sesame");
        mail.getUserManager().setAuthRequired(true);
        channel("smtp://anna:open%20sesame@127.0.0.1:" + port()).send(MESSAGE);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRefusedLoginIsFinalAndDoesNotShowThePassword() {
        mail.getUserManager().setAuthRequired(true);
        mail.setUser(TEAM, "anna", "open sesame");
        EmailChannel channel = channel("smtp://anna:hidden@127.0.0.1:" + port());
        Throwable failure = catchThrowable(() -> channel.send(MESSAGE));
        assertThat(failure).isInstanceOf(PermanentFailure.class).hasMessage("the mail server refused the login: 535");
        assertThat(StackTrace.of(failure) + channel).doesNotContain("hidden", "anna");
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereTlsIsRequired() {
        Throwable failure =
                catchThrowable(() -> channel("smtp://anna:hidden@127.0.0.1:" + port() + "?starttls=required")
                        .send(MESSAGE));
        assertThat(failure).isInstanceOf(TransientFailure.class).hasMessageContaining("STARTTLS");
        assertThat(StackTrace.of(failure)).doesNotContain("hidden");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() {
        GreenMail selfSigned = new GreenMail(MailPorts.any(ServerSetup.PROTOCOL_SMTPS));
        selfSigned.start();
        try {
            EmailChannel channel = channel(
                    "smtps://anna:hidden@127.0.0.1:" + selfSigned.getSmtps().getPort());
            Throwable failure = catchThrowable(() -> channel.send(MESSAGE));
            assertThat(failure).isInstanceOf(TransientFailure.class);
            assertThat(StackTrace.of(failure)).contains("SSLHandshakeException").doesNotContain("hidden");
            assertThat(selfSigned.getReceivedMessages()).isEmpty();
        } finally {
            selfSigned.stop();
        }
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        EmailChannel channel = channel();
        mail.stop();
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(TransientFailure.class)
                .hasMessageStartingWith("the mail server could not be reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@example.com, b@example.com",
                "a@example.com\r\nBcc: evil@example.com",
                "team: a@example.com, b@example.com;"
            })
    void whatIsNoAddressIsRefusedAtOnce(String address) {
        SmtpServer server = SmtpServer.parse("smtp://127.0.0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmailChannel.builder(server, address, List.of(TEAM)))
                .withMessageStartingWith("an address looks like");
        assertThatIllegalArgumentException().isThrownBy(() -> EmailChannel.builder(server, TEAM, List.of(address)));
    }

    @Test
    void thereIsSomebodyToSendTo() {
        SmtpServer server = SmtpServer.parse("smtp://127.0.0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> EmailChannel.builder(server, TEAM, List.of()));
    }

    private MimeMessage told(ItemAdded event) {
        try (InMemoryCatalogStore store = Events.store();
                Notifications notifications = notifications(store, channel())) {
            Events.publish(store, event);
            assertThat(notifications.drain()).isEqualTo(1);
        }
        return Arrays.stream(mail.getReceivedMessages())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Notifications notifications(CatalogStore store, NotificationChannel... channels) {
        Notifications.Builder builder = Notifications.builder(store)
                .clock(clock)
                .portalUrl(URI.create("https://developer-portal.example.com"))
                .backoff(Backoff.fixed(Duration.ofSeconds(15)));
        for (NotificationChannel channel : channels) {
            builder.channel(channel);
        }
        return builder.build();
    }

    private EmailChannel channel() {
        return channel("smtp://127.0.0.1:" + port());
    }

    private static EmailChannel channel(String url) {
        return EmailChannel.builder(SmtpServer.parse(url), "PAO <pao@example.com>", List.of(TEAM))
                .build();
    }

    private int port() {
        return mail.getSmtp().getPort();
    }

    /** The decoded body with line feeds, as a mail reader shows it. */
    private static String body(MimeMessage received) throws Exception {
        return received.getContent().toString().replace("\r\n", "\n");
    }
}
