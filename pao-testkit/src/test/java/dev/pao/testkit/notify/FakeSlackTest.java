package dev.pao.testkit.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeSlackTest {

    private final FakeSlack slack = FakeSlack.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void aTextIsTakenAndKept() throws Exception {
        assertThat(post(slack.webhookUrl(), "{\"text\": \"a &lt;b&gt;\"}").body())
                .isEqualTo("ok");
        assertThat(slack.messages()).containsExactly(new SlackMessage("a &lt;b&gt;", true));
        assertThat(slack.messages().get(0).visibleText()).isEqualTo("a <b>");
        slack.awaitCall(Duration.ofSeconds(10));
    }

    @Test
    void markupIsSwitchedOffByTheSender() throws Exception {
        post(slack.webhookUrl(), "{\"text\": \"a\", \"mrkdwn\": false}");
        assertThat(slack.messages()).containsExactly(new SlackMessage("a", false));
    }

    @Test
    void whatHasNoTextIsRefused() throws Exception {
        HttpResponse<String> answer = post(slack.webhookUrl(), "{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("no_text");
        assertThat(post(slack.webhookUrl(), "no JSON").body()).isEqualTo("invalid_payload");
        assertThat(slack.messages()).isEmpty();
    }

    @Test
    void anotherUrlIsNoService() throws Exception {
        assertThat(post(slack.webhookUrl().resolve("/services/none"), "{\"text\": \"a\"}")
                        .body())
                .isEqualTo("no_service");
    }

    @Test
    void toldAnswersComeOnceAndInOrder() throws Exception {
        slack.answersNext(SlackReply.rateLimited(Duration.ofSeconds(30)), SlackReply.serverError());
        HttpResponse<String> first = post(slack.webhookUrl(), "{\"text\": \"a\"}");
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(post(slack.webhookUrl(), "{\"text\": \"a\"}").statusCode()).isEqualTo(500);
        assertThat(post(slack.webhookUrl(), "{\"text\": \"a\"}").statusCode()).isEqualTo(200);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void controlSequencesAreFoundInWhatIsNotEscaped() {
        assertThat(new SlackMessage("<!channel> and <https://evil|x>", true).controlSequences())
                .containsExactly("<!channel>", "<https://evil|x>");
    }

    @Test
    void aMissingCallIsAFailure() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> slack.awaitCall(Duration.ofMillis(1)))
                .withMessageContaining("expected a call to Slack");
    }

    private HttpResponse<String> post(URI url, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
