package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.InMemoryCatalogStore;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Speaks to the servlet through a bare socket, as a client does that announces or sends too much. */
class BodyLimitTest {

    private static final int LIMIT = 1000;
    private static final int PATIENCE_MILLIS = 10_000;

    private final ScriptedIntake intake = ScriptedIntake.accepting();
    private final RunningServlet servlet =
            RunningServlet.start(PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS)
                    .webhook(intake)
                    .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void aBodyThatIsAnnouncedAsTooLargeIsRefusedBeforeItsFirstByte() throws IOException {
        String answer = exchange("Content-Length: " + (LIMIT + 1) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("Connection: close");
        assertThat(intake.requests()).isEmpty();
    }

    @Test
    void whoAsksBeforeSendingTooMuchIsNotToldToGoOn() throws IOException {
        assertThat(exchange("Content-Length: 99999999\r\nExpect: 100-continue\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
    }

    @Test
    void aBodyOfUnknownLengthIsCutAtTheFirstByteTooMany() throws IOException {
        String chunk = "1f4\r\n" + "x".repeat(500) + "\r\n";
        String answer = exchange("Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "1\r\nx\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("Connection: close");
        assertThat(intake.requests()).isEmpty();
    }

    @Test
    void aBodyOfTheLimitIsTaken() throws IOException {
        String answer = exchange("Connection: close\r\nContent-Length: " + LIMIT + "\r\n\r\n" + "x".repeat(LIMIT));
        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(intake.requests())
                .singleElement()
                .extracting(request -> request.body().length)
                .isEqualTo(LIMIT);
    }

    @Test
    void aBodyThatBreaksOffIsNotHandedOn() throws IOException {
        String answer = exchange("Transfer-Encoding: chunked\r\n\r\nno length\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(intake.requests()).isEmpty();
    }

    @Test
    void aSmallerLimitOfTheHostGoesBeforeTheIntakes() throws IOException {
        PaoServlet small = PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS)
                .webhook(intake)
                .maxBodyBytes(3)
                .build();
        try (RunningServlet strict = RunningServlet.start(small)) {
            assertThat(exchange(strict, "Content-Length: 4\r\n\r\n")).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aLimitThatNoBodyFitsIntoIsRefused() {
        PaoServlet.Builder builder = PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS);
        assertThatThrownBy(() -> builder.maxBodyBytes(0)).hasMessageContaining("found 0");
    }

    /** Sends what is given and not one byte more, and gives all that comes back until the server hangs up. */
    private String exchange(String rest) throws IOException {
        return exchange(servlet, rest);
    }

    private static String exchange(RunningServlet servlet, String rest) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), servlet.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/webhooks/github HTTP/1.1\r\nHost: localhost\r\n" + rest)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
