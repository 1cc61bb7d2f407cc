package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.model.Secret;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.notify.ChannelException.PermanentFailure;
import dev.pao.notify.ChannelException.TransientFailure;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.testkit.notify.WebhookCall;
import dev.pao.testkit.notify.WebhookReceiver;
import dev.pao.testkit.notify.WebhookReply;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookChannelTest {

    private static final Secret SECRET = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Secret NEXT = Secret.of("the-next-secret-hidden");
    private static final Message MESSAGE = new Message("key", Events.AT, List.of("title", "text"));

    private final SettableClock clock = new SettableClock();
    private final WebhookReceiver receiver = WebhookReceiver.start(SECRET, clock);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aNewItemArrivesAsADocumentThatIsSigned() {
        WebhookCall call = told(new ItemAdded(Events.mysql(), Events.COMMIT));
        Value.Mapping document = call.document();
        assertThat(receiver.refusals()).isEmpty();
        assertThat(document.entries().keySet())
                .containsExactly("type", "id", "key", "timestamp", "title", "text", "data");
        assertThat(document.text("type")).contains("item_added");
        assertThat(document.text("key"))
                .contains("item-added/" + Events.COMMIT + "/mysql-database/2025-08-16T19:30:05Z");
        assertThat(document.text("id")).contains(call.id());
        assertThat(document.text("timestamp")).contains("2025-08-16T19:30:05Z");
        assertThat(document.text("title")).contains("✅ New catalog item added: mysql-database v1.0.0");
        Value.Mapping data = document.mapping("data").orElseThrow();
        assertThat(data.text("owner")).contains("platform-data-team");
        assertThat(data.text("commit")).contains(Events.COMMIT.text());
        assertThat(data.entries()).doesNotContainKey("kind");
    }

    @Test
    void theIdIsTheSameHoweverOftenAnEventIsSent() {
        ItemAdded event = Events.added("one");
        String first = told(event).id();
        clock.forward(Duration.ofHours(2));
        assertThat(told(event).id()).isEqualTo(first).matches("evt_[0-9a-f]{40}");
        assertThat(told(Events.added("two")).id()).isNotEqualTo(first);
    }

    @Test
    void thousandsOfFindingsAreCounted() {
        Diagnostic finding = Diagnostic.of(StandardCode.MISSING_KEY, JsonPointer.ROOT, "key `owner` is missing");
        List<Diagnostic> many = Collections.nCopies(5_000, finding);
        Value.Mapping data = told(new FileRejected("catalog/a.yaml", Events.COMMIT, many))
                .document()
                .mapping("data")
                .orElseThrow();
        assertThat(data.sequence("diagnostics").orElseThrow().values()).hasSize(50);
        assertThat(data.entries().get("diagnostics_total")).isEqualTo(Value.of(5_000));
    }

    @Test
    void whileASecretChangesBothSign() {
        channel(List.of(NEXT, SECRET)).send(MESSAGE);
        try (WebhookReceiver ahead = WebhookReceiver.start(NEXT, clock)) {
            builder(ahead.url(), List.of(NEXT, SECRET)).build().send(MESSAGE);
            assertThat(ahead.calls()).hasSize(1);
        }
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void anotherSecretIsNotGenuineAndTriedAgain() {
        Throwable failure = catchThrowable(() -> channel(List.of(NEXT)).send(MESSAGE));
        assertThat(failure)
                .isInstanceOf(TransientFailure.class)
                .hasMessage("the webhook's receiver did not take the event: 401");
        assertThat(receiver.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 410, 413, 415, 422})
    void aRefusalIsFinal(int status) {
        receiver.answersNext(new WebhookReply(status, Map.of(), "<html>hidden</html>"));
        assertThat(catchThrowable(() -> channel().send(MESSAGE)))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("the webhook's receiver refused the event: " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 408, 500, 502, 503})
    void whatSomebodyCanMendIsTriedAgain(int status) {
        receiver.answersNext(WebhookReply.of(status));
        assertThat(catchThrowable(() -> channel().send(MESSAGE))).isInstanceOf(TransientFailure.class);
    }

    @Test
    void theWaitThatIsAskedForIsKept() {
        receiver.answersNext(
                WebhookReply.busy(Duration.ofSeconds(90)),
                WebhookReply.busyUntil("Sat, 16 Aug 2025 19:32:00 GMT"),
                WebhookReply.busyUntil("later"),
                WebhookReply.busyUntil("Sat, 16 Aug 2025 19:00:00 GMT"));
        assertThat(busy().retryAfter()).contains(Duration.ofSeconds(90));
        assertThat(busy().retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(busy().retryAfter()).isEmpty();
        assertThat(busy().retryAfter()).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (WebhookReceiver elsewhere = WebhookReceiver.start(SECRET, clock)) {
            receiver.answersNext(WebhookReply.redirect(elsewhere.url()));
            assertThat(catchThrowable(() -> channel().send(MESSAGE)))
                    .isInstanceOf(TransientFailure.class)
                    .hasMessageContaining("redirect, which is not followed: 307");
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        receiver.answersNext(new WebhookReply(200, Map.of(), "x".repeat(20_000_000)));
        channel().send(MESSAGE);
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void noAnswerIsAFailureInTime() {
        receiver.answersNext(WebhookReply.stall());
        WebhookChannel channel = builder(receiver.url(), List.of(SECRET))
                .timeout(Duration.ofMillis(200))
                .build();
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(TransientFailure.class)
                .hasMessage("the webhook's receiver did not answer within PT0.2S");
    }

    @Test
    void aReceiverThatIsAwayIsTriedAgain() {
        WebhookChannel channel = channel();
        receiver.close();
        assertThat(catchThrowable(() -> channel.send(MESSAGE)))
                .isInstanceOf(TransientFailure.class)
                .hasMessageStartingWith("the webhook's receiver could not be reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/pao",
                "ftp://hooks.example.com/pao",
                "https://user:hidden@hooks.example.com",
                "https:///pao",
                "https://hooks.example.com/#x",
                "mailto:a@example.com"
            })
    void anotherUrlIsRefused(String url) {
        WebhookChannel.Builder builder = WebhookChannel.builder(URI.create(url), List.of(SECRET));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageNotContaining("hidden");
    }

    @Test
    void httpIsTakenWhereItIsAllowed() {
        URI url = URI.create("http://receiver.pao.svc:8080/events?token=hidden");
        WebhookChannel channel =
                WebhookChannel.builder(url, List.of(SECRET)).allowHttp().build();
        assertThat(channel.toString()).isEqualTo("WebhookChannel[webhook, receiver.pao.svc]");
    }

    @Test
    void aSecretThatCantBeUsedIsRefusedWithoutRepeatingIt() {
        for (String secret : List.of("hidden", "whsec_hidden!", "whsec_aGlkZGVu")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookChannel.builder(receiver.url(), List.of(Secret.of(secret))))
                    .satisfies(e -> assertThat(StackTrace.of(e)).doesNotContain("hidden", "aGlkZGVu"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookChannel.builder(receiver.url(), List.of()));
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused() {
        HttpClient follower = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        WebhookChannel.Builder builder = WebhookChannel.builder(receiver.url(), List.of(SECRET));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.httpClient(follower));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"}, \"type\": \"x", "a\r\nwebhook-id: evil", "a\0b\u2028c\u202Ed", "\ud800"})
    void aValueIsTextAndNothingElse(String value) {
        Value.Mapping document = told(new ItemAdded(Events.item("x" + value, value), Events.COMMIT))
                .document();
        assertThat(document.text("type")).contains("item_added");
        assertThat(document.text("text").orElseThrow().lines()).hasSize(3);
        assertThat(document.mapping("data").orElseThrow().text("description"))
                .contains(value.equals("\ud800") ? "?" : value);
    }

    private TransientFailure busy() {
        return catchThrowableOfType(TransientFailure.class, () -> channel().send(MESSAGE));
    }

    private WebhookCall told(CatalogEvent event) {
        try (InMemoryCatalogStore store = Events.store();
                Notifications notifications = Notifications.builder(store)
                        .channel(channel())
                        .clock(clock)
                        .build()) {
            Events.publish(store, event);
            assertThat(notifications.drain()).isEqualTo(1);
        }
        return receiver.calls().get(receiver.calls().size() - 1);
    }

    private WebhookChannel channel() {
        return channel(List.of(SECRET));
    }

    private WebhookChannel channel(List<Secret> secrets) {
        return builder(receiver.url(), secrets).build();
    }

    private WebhookChannel.Builder builder(URI url, List<Secret> secrets) {
        return WebhookChannel.builder(url, secrets).clock(clock);
    }

    /** The moment of the clock as it is signed: whole seconds. */
    @Test
    void theMomentIsSigned() {
        channel().send(MESSAGE);
        assertThat(receiver.calls().get(0).sentAt()).isEqualTo(Instant.parse("2025-08-16T19:30:00Z"));
    }
}
