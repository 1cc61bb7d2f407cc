package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.Order;
import dev.pao.model.Secret;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraReply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraSecretsTest {

    private static final Secret TOKEN = Secret.of("wrong-token-4711");

    @Test
    void wrongCredentialsAreToldWithoutThem() {
        try (FakeJira jira = FakeJira.cloud()) {
            JiraConnection connection = JiraConnection.of(
                    jira.url(), JiraDeployment.CLOUD, JiraCredentials.basic("jane@example.com", TOKEN));

            Throwable failure = catchThrowable(() -> Jiras.provider(connection).create(anOrder()));

            assertThat(failure)
                    .isInstanceOf(Stalled.class)
                    .hasMessageStartingWith("Jira does not accept the credentials");
            assertThat(printed(failure)).doesNotContain("4711", encoded());
        }
    }

    @Test
    void anAnswerThatRepeatsTheTokenDoesNotSpreadIt() {
        try (FakeJira jira = FakeJira.cloud()) {
            jira.answersNext(JiraReply.refusal(403, "You sent Basic " + encoded() + " for wrong-token-4711"));
            JiraConnection connection = JiraConnection.of(
                    jira.url(), JiraDeployment.CLOUD, JiraCredentials.basic("jane@example.com", TOKEN));

            Throwable failure = catchThrowable(() -> Jiras.provider(connection).create(anOrder()));

            assertThat(failure).hasMessageContaining("You sent Basic ***");
            assertThat(printed(failure)).doesNotContain("4711", encoded());
        }
    }

    @Test
    void nothingPrintsTheToken() {
        JiraConnection connection = JiraConnection.of(
                URI.create("https://jira.example.com/"), JiraDeployment.DATA_CENTER, JiraCredentials.bearer(TOKEN));

        assertThat(connection.toString()).contains("https://jira.example.com").doesNotContain("4711");
        assertThat(JiraProvider.of(connection).toString()).doesNotContain("4711");
    }

    @Test
    void aTokenThatNoHeaderHoldsIsRefusedUnseen() {
        assertThatThrownBy(() -> JiraCredentials.bearer(Secret.of("token-4711\nX-Other: 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jira.example.com",
                "ftp://jira.example.com",
                "https://jane:4711@jira.example.com",
                "https://jira.example.com?os_password=4711",
                "jira.example.com"
            })
    void aUrlThatWouldGiveTheTokenAwayIsRefused(String url) {
        assertThatThrownBy(
                        () -> JiraConnection.of(URI.create(url), JiraDeployment.CLOUD, JiraCredentials.bearer(TOKEN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("4711");
    }

    private static Order anOrder() {
        return Jiras.order("wish-1", Jiras.CONTENT);
    }

    private static String encoded() {
        return Base64.getEncoder().encodeToString("jane@example.com:wrong-token-4711".getBytes(StandardCharsets.UTF_8));
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
