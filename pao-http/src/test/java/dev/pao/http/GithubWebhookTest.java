package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.sync.SyncId;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookVerdict;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GithubWebhookTest {

    private static final String PATH = "/api/v1/webhooks/github";

    @Test
    void anAcceptedDeliveryIsAnsweredWithItsIdAndItsSync() {
        HttpResponse<String> response =
                deliver(new WebhookVerdict.Accepted("12345-67890-abcdef", new SyncId("sync-20250816-001")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"status\":\"accepted\",\"delivery_id\":\"12345-67890-abcdef\","
                        + "\"sync_id\":\"sync-20250816-001\"}");
    }

    @Test
    void aPingIsAnsweredWithAPong() {
        HttpResponse<String> response = deliver(new WebhookVerdict.Pong());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"pong\"}");
    }

    @Test
    void anIgnoredDeliveryIsAnsweredWithTheReason() {
        HttpResponse<String> response = deliver(new WebhookVerdict.Ignored("branch `other` is not tracked"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"ignored\",\"reason\":\"branch `other` is not tracked\"}");
    }

    @Test
    void aWrongSignatureIsAProblem() {
        HttpResponse<String> response = deliver(new WebhookVerdict.Unauthorized());
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("X-Hub-Signature-256");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                        + "\"detail\":\"a valid signature is needed\"}");
    }

    @Test
    void aMalformedBodyIsAProblemThatSaysWhatIsWrong() {
        HttpResponse<String> response = deliver(new WebhookVerdict.Malformed("a push has a `ref`, found none"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("a push has a `ref`, found none");
    }

    @Test
    void whoeverHasToWaitIsToldHowManyWholeSeconds() {
        HttpResponse<String> tooMany = deliver(new WebhookVerdict.TooMany(Duration.ofMillis(1500)));
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).contains("2");
        HttpResponse<String> unavailable = deliver(new WebhookVerdict.Unavailable(Duration.ZERO));
        assertThat(unavailable.statusCode()).isEqualTo(503);
        assertThat(unavailable.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void aBodyThatTheIntakeFindsTooLargeIsAProblem() {
        assertThat(deliver(new WebhookVerdict.TooLarge()).statusCode()).isEqualTo(413);
    }

    @Test
    void theIntakeGetsTheBytesAndFieldsAsTheyCame() {
        ScriptedIntake intake = ScriptedIntake.accepting();
        deliver(intake, "payload=%7B%22ref%22%3A%221%22%7D&x=ü", "application/x-www-form-urlencoded");
        assertThat(intake.requests()).singleElement().satisfies(request -> {
            assertThat(new String(request.body(), StandardCharsets.UTF_8))
                    .isEqualTo("payload=%7B%22ref%22%3A%221%22%7D&x=ü");
            assertThat(request.header("x-github-event")).contains("push");
            assertThat(request.header("content-type")).contains("application/x-www-form-urlencoded");
        });
    }

    @Test
    void withoutAnIntakeThereIsNoSuchEndpointEvenForThoseWithoutAToken() {
        PaoServlet without =
                PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS).build();
        try (RunningServlet servlet = RunningServlet.start(without)) {
            assertThat(servlet.call("POST", PATH).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> deliver(WebhookVerdict verdict) {
        return deliver(ScriptedIntake.saying(verdict), "{}", "application/json");
    }

    private static HttpResponse<String> deliver(WebhookIntake intake, String body, String mediaType) {
        PaoServlet built = PaoServlet.builder(new InMemoryCatalogStore(), Samples.TOKENS)
                .webhook(intake)
                .build();
        try (RunningServlet servlet = RunningServlet.start(built)) {
            return servlet.call(
                    "POST",
                    PATH,
                    request -> request.header("Content-Type", mediaType)
                            .header("X-GitHub-Event", "push")
                            .method("POST", BodyPublishers.ofString(body)));
        }
    }
}
