package dev.pao.testkit.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.Secret;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the example that Standard Webhooks' own libraries are tested with. */
class WebhookReceiverTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String BODY = "{\"test\": 2432232314}";

    private final WebhookReceiver receiver = WebhookReceiver.start(
            Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            Clock.fixed(Instant.ofEpochSecond(1_614_265_330), ZoneOffset.UTC));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aGenuineCallIsTakenAndKept() throws Exception {
        assertThat(post(ID, TIMESTAMP, SIGNATURE, BODY)).isEqualTo(204);
        assertThat(receiver.calls()).containsExactly(new WebhookCall(ID, Instant.ofEpochSecond(1_614_265_330), BODY));
        assertThat(receiver.calls().get(0).document().entries()).containsKey("test");
    }

    @Test
    void oneGoodSignatureOfSeveralIsEnough() throws Exception {
        assertThat(post(ID, TIMESTAMP, "v1,AAAA " + SIGNATURE + " v2,x", BODY)).isEqualTo(204);
    }

    @Test
    void anythingElseIsNotGenuine() throws Exception {
        assertThat(post(ID, TIMESTAMP, "v1,AAAA", BODY)).isEqualTo(401);
        assertThat(post(ID + "x", TIMESTAMP, SIGNATURE, BODY)).isEqualTo(401);
        assertThat(post(ID, "1614265331", SIGNATURE, BODY)).isEqualTo(401);
        assertThat(post(ID, "soon", SIGNATURE, BODY)).isEqualTo(401);
        assertThat(post(ID, TIMESTAMP, SIGNATURE, BODY + " ")).isEqualTo(401);
        assertThat(receiver.calls()).isEmpty();
        assertThat(receiver.refusals()).hasSize(5).containsOnly("no signature of the secret");
    }

    @Test
    void whatIsOldIsNotTaken() throws Exception {
        try (WebhookReceiver later = WebhookReceiver.start(
                Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                Clock.fixed(Instant.ofEpochSecond(1_614_265_631), ZoneOffset.UTC))) {
            assertThat(post(later, ID, TIMESTAMP, SIGNATURE, BODY)).isEqualTo(401);
            assertThat(later.refusals()).containsExactly("sent PT5M1S away from now");
        }
    }

    @Test
    void aCallThatIsAnsweredWithAnErrorIsKeptToo() throws Exception {
        receiver.answersNext(WebhookReply.busy(Duration.ofSeconds(3)), WebhookReply.of(500));
        assertThat(post(ID, TIMESTAMP, SIGNATURE, BODY)).isEqualTo(429);
        assertThat(post(ID, TIMESTAMP, SIGNATURE, BODY)).isEqualTo(500);
        assertThat(post(ID, TIMESTAMP, SIGNATURE, BODY)).isEqualTo(204);
        assertThat(receiver.calls()).extracting(WebhookCall::id).containsExactly(ID, ID, ID);
    }

    private int post(String id, String timestamp, String signature, String body) throws Exception {
        return post(receiver, id, timestamp, signature, body);
    }

    private int post(WebhookReceiver to, String id, String timestamp, String signature, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(to.url())
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }
}
