package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.model.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

    @Test
    void aWholeUrlIsRead() {
        SmtpServer server =
                SmtpServer.parse("smtp://pao%40example.com:p%23ss+w@mail.example.com:587?starttls=required");
        assertThat(server.host()).isEqualTo("mail.example.com");
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.protocol()).isEqualTo("smtp");
        assertThat(server.starttlsRequired()).isTrue();
        assertThat(server.login()).hasValue(new SmtpServer.Login("pao@example.com", Secret.of("p#ss+w")));
    }

    @Test
    void portsAreThoseOfTheProtocol() {
        assertThat(SmtpServer.parse("smtp://mail.example.com").port()).isEqualTo(25);
        assertThat(SmtpServer.parse("smtps://mail.example.com/").port()).isEqualTo(465);
        assertThat(SmtpServer.parse("smtp://[::1]:2525").host()).isEqualTo("::1");
    }

    @Test
    void userAndPasswordAreNotPrinted() {
        SmtpServer server = SmtpServer.parse("smtp://anna:hidden@mail.example.com:587?starttls=required");
        assertThat(server).hasToString("smtp://mail.example.com:587?starttls=required");
        assertThat(server.login().orElseThrow().toString()).doesNotContain("hidden");
        assertThat(SmtpServer.parse("smtps://anna:hidden@[::1]")).hasToString("smtps://[::1]:465");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://anna:hidden@mail.example.com",
                "mail.example.com:25",
                "smtp:hidden",
                "smtp://anna:hidden word@mail.example.com",
                "smtp://anna:hid#den@mail.example.com",
                "smtp://hidden@mail.example.com",
                "smtp://:hidden@mail.example.com",
                "smtp://anna:@mail.example.com",
                "smtp://anna:hidden@mail.example.com/path",
                "smtp://anna:hidden@mail.example.com?starttls=maybe",
                "smtp://anna:hidden@mail.example.com?debug=true",
                "smtps://anna:hidden@mail.example.com?starttls=required"
            })
    void anotherFormIsRefusedWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpServer.parse(url))
                .withMessageStartingWith("a mail server is written `smtp://user:password@host:port`")
                .satisfies(e -> assertThat(StackTrace.of(e)).doesNotContain("hidden", "hid#den", "anna"));
    }
}
