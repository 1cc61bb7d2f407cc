package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.notify.ChannelException.PermanentFailure;
import dev.pao.notify.ChannelException.TransientFailure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpRefusalTest {

    private static final Message MESSAGE = new Message("key", Events.AT, List.of("title", "text"));

    private final RefusingSmtp server = RefusingSmtp.start();

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void anUnknownRecipientIsFinal() {
        server.answering("RCPT", "550 5.1.1 no such user");
        assertThat(failure(""))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageStartingWith("the mail server refused: ")
                .hasMessageContaining("550 5.1.1 no such user");
    }

    @Test
    void aFullMailboxIsTriedAgain() {
        server.answering("RCPT", "452 4.2.2 mailbox full");
        assertThat(failure("")).isInstanceOf(TransientFailure.class).hasMessageContaining("452 4.2.2 mailbox full");
    }

    @Test
    void aRefusedMailIsFinal() {
        server.answering("DATA", "554 5.7.1 not wanted");
        assertThat(failure("")).isInstanceOf(PermanentFailure.class).hasMessageContaining("554 5.7.1");
    }

    @Test
    void aServerThatIsBusyIsTriedAgain() {
        server.answering("MAIL", "421 4.3.2 closing");
        assertThat(failure("")).isInstanceOf(TransientFailure.class).hasMessageContaining("421");
    }

    @Test
    void oneUnknownRecipientDoesNotKeepTheMailFromTheOthers() {
        server.answering("RCPT TO:<left@example.com>", "550 5.1.1 no such user");
        assertThat(failure("")).isInstanceOf(PermanentFailure.class).hasMessageContaining("no such user");
        assertThat(server.mails()).singleElement().asString().contains("Subject: title", "\ntext\n");
    }

    @Test
    void aLoginThatFailsForNowIsTriedAgain() {
        server.answering("AUTH", "454 4.7.0 later");
        assertThat(failure("anna:hidden@"))
                .isInstanceOf(TransientFailure.class)
                .hasMessage("the mail server refused the login: 454");
    }

    @Test
    void aServerThatRepeatsThePasswordDoesNotMakeItPublic() {
        server.answering("AUTH", "535 anna may not enter with hidden");
        assertThat(StackTrace.of(failure("anna:hidden@"))).contains("535").doesNotContain("hidden", "anna");
    }

    @Test
    void aServerThatSaysNothingIsTriedAgain() {
        server.answering("MAIL", "250-and");
        assertThat(failure("")).isInstanceOf(TransientFailure.class);
    }

    private Throwable failure(String login) {
        EmailChannel channel = EmailChannel.builder(
                        SmtpServer.parse(server.url(login)),
                        "pao@example.com",
                        List.of("stayed@example.com", "left@example.com"))
                .timeout(Duration.ofMillis(500))
                .build();
        return catchThrowable(() -> channel.send(MESSAGE));
    }
}
