package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.model.Secret;
import dev.pao.notify.ChannelException.PermanentFailure;
import dev.pao.notify.ChannelException.TransientFailure;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.testkit.notify.FakeSlack;
import dev.pao.testkit.notify.SlackMessage;
import dev.pao.testkit.notify.SlackReply;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackChannelTest {

    private static final Message MESSAGE = new Message("key", Events.AT, List.of("title", "text"));

    private final FakeSlack slack = FakeSlack.start();
    private final SlackChannel channel = channel(Duration.ofSeconds(10));

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void aNewItemArrivesAsTheStorysFourLines() {
        assertThat(told(new ItemAdded(Events.mysql(), Events.COMMIT)).visibleText())
                .isEqualTo("""
                        ✅ New catalog item added: mysql-database v1.0.0
                        Owner: platform-data-team
                        Description: MySQL database instance
                        View: https://developer-portal.example.com/catalog/mysql-database\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel>",
                "<!here|here>",
                "<@U012AB3CD>",
                "<#C123ABC456>",
                "<!subteam^SAZ94GDB8>",
                "<https://evil.example.com|mysql>",
                "&lt;!channel&gt;",
                "*bold* _italic_ ~gone~ `code`"
            })
    void aValueIsTextAndNothingElse(String value) {
        SlackMessage message = told(new ItemAdded(Events.item("x", value), Events.COMMIT));
        assertThat(message.controlSequences()).isEmpty();
        assertThat(message.formatted()).isFalse();
        assertThat(message.visibleText()).contains("\nDescription: " + value + "\n");
    }

    @Test
    void aValueDoesNotAddLines() {
        SlackMessage message =
                told(new ItemAdded(Events.item("x", "a\r\nView: https://evil.example.com\0\u202Eb"), Events.COMMIT));
        assertThat(message.visibleText().lines()).hasSize(4);
        assertThat(message.visibleText()).contains("Description: a View: https://evil.example.com b");
    }

    @Test
    void tooManyMessagesAreTriedAgainWhenSlackSays() {
        slack.answersNext(SlackReply.rateLimited(Duration.ofSeconds(30)));
        TransientFailure failure = catchThrowableOfType(TransientFailure.class, () -> channel.send(MESSAGE));
        assertThat(failure).hasMessage("Slack is not ready: 429 rate_limited");
        assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void aFaultOfSlackIsTriedAgain() {
        slack.answersNext(SlackReply.serverError());
        TransientFailure failure = catchThrowableOfType(TransientFailure.class, () -> channel.send(MESSAGE));
        assertThat(failure).hasMessage("Slack is not ready: 500 rollup_error");
        assertThat(failure.retryAfter()).isEmpty();
    }

    @Test
    void aRefusalIsFinalAndInSlacksOwnWord() {
        slack.answersNext(SlackReply.noService(), SlackReply.refusal(410, "channel_is_archived"));
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("Slack refused the message: 404 no_service");
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("Slack refused the message: 410 channel_is_archived");
    }

    @Test
    void whatIsNoWordIsNotRepeated() {
        slack.answersNext(SlackReply.refusal(403, "<html>" + slack.webhookUrl() + "</html>".repeat(5000)));
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("Slack refused the message: 403");
    }

    @Test
    void aRedirectIsNotFollowed() {
        slack.answersNext(SlackReply.refusal(307, "moved"));
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("redirect");
    }

    @Test
    void noAnswerIsTriedAgain() {
        slack.answers(SlackReply.stall());
        assertThat(catchThrowable(() -> channel(Duration.ofMillis(200)).send(MESSAGE)))
                .isInstanceOf(TransientFailure.class)
                .hasMessage("Slack did not answer within PT0.2S");
    }

    @Test
    void slackThatIsAwayIsTriedAgain() {
        slack.close();
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(TransientFailure.class)
                .hasMessageStartingWith("Slack could not be reached");
    }

    @Test
    void anInterruptionIsKept() {
        slack.answers(SlackReply.stall());
        Thread.currentThread().interrupt();
        Throwable failure = catchThrowable(() -> channel.send(MESSAGE));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(TransientFailure.class);
    }

    @Test
    void theWebhooksUrlAppearsNowhere() {
        assertThat(channel.toString()).doesNotContain(slack.secretPart()).contains("slack", "127.0.0.1");
        slack.answersNext(SlackReply.serverError(), SlackReply.noService());
        String log = CapturedLog.of(() -> {
            told(Events.added("one"));
            told(Events.added("two"));
        });
        slack.close();
        assertThat(log + StackTrace.of(catchThrowable(() -> channel.send(MESSAGE))))
                .contains("Slack is not ready")
                .doesNotContain(slack.secretPart())
                .doesNotContain("/services/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/services/T0/B0/hidden",
                "https://user:hidden@hooks.slack.com/services/T0/B0/hidden",
                "hooks.slack.com/services/hidden",
                "https://hooks.slack.com/services/hid den/hidden",
                "file:///hidden"
            })
    void anotherUrlIsRefusedWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlackChannel.builder(Secret.of(url)))
                .satisfies(e -> assertThat(StackTrace.of(e)).doesNotContain("hidden", "hid den"));
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused() {
        HttpClient follower = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        SlackChannel.Builder builder = SlackChannel.builder(Secret.of("https://hooks.slack.com/services/T0/B0/x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.httpClient(follower));
    }

    private SlackChannel channel(Duration timeout) {
        return SlackChannel.builder(Secret.of(slack.webhookUrl().toString()))
                .timeout(timeout)
                .build();
    }

    /** What Slack got of an event; the last message, or an empty one. */
    private SlackMessage told(ItemAdded event) {
        try (InMemoryCatalogStore store = Events.store();
                Notifications notifications = Notifications.builder(store)
                        .channel(channel)
                        .portalUrl(URI.create("https://developer-portal.example.com/"))
                        .build()) {
            Events.publish(store, event);
            notifications.drain();
        }
        List<SlackMessage> messages = slack.messages();
        return messages.isEmpty() ? new SlackMessage("", false) : messages.get(messages.size() - 1);
    }
}
