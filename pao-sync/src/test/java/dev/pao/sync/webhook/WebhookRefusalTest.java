package dev.pao.sync.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.sync.webhook.WebhookVerdict.Accepted;
import dev.pao.sync.webhook.WebhookVerdict.Malformed;
import dev.pao.sync.webhook.WebhookVerdict.Pong;
import dev.pao.sync.webhook.WebhookVerdict.TooLarge;
import dev.pao.sync.webhook.WebhookVerdict.TooMany;
import dev.pao.sync.webhook.WebhookVerdict.Unauthorized;
import dev.pao.sync.webhook.WebhookVerdict.Unavailable;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookRefusalTest {

    private static final String PUSH =
            "{\"ref\":\"refs/heads/main\",\"repository\":{\"full_name\":\"org/pao-repository\"}}";

    @TempDir
    Path folder;

    private Doorbell doorbell;

    @BeforeEach
    void open() {
        doorbell = new Doorbell(folder);
    }

    @AfterEach
    void close() {
        doorbell.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "garbage", "{\"ref\":", "{\"ref\" 1}", "{\"a\":\"\\u12\"}", "\u0000", "{'a':1}"})
    void whatIsNotJsonIsMalformed(String body) {
        assertThat(doorbell.receive(body)).isInstanceOf(Malformed.class);
        assertThat(doorbell.store.syncs().recent(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "1", "null", "\"ref\""})
    void whatIsNotAnObjectIsMalformed(String body) {
        assertThat(doorbell.receive(body)).isEqualTo(new Malformed("the body is not a JSON object"));
    }

    @Test
    void anObjectFollowedByMoreIsMalformed() {
        assertThat(doorbell.receive(PUSH + "{}")).isEqualTo(new Malformed("the body goes on after its JSON object"));
    }

    @Test
    void deepNestingIsMalformed() {
        assertThat(doorbell.receive("[".repeat(100_000))).isInstanceOf(Malformed.class);
        assertThat(doorbell.receive("{\"a\":" + "[".repeat(100_000))).isInstanceOf(Malformed.class);
        assertThat(doorbell.receive("{\"repository\":".repeat(100_000))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"ref\":null}", "{\"ref\":1}", "{\"ref\":[\"refs/heads/main\"]}"})
    void aPushWithoutARefIsMalformed(String body) {
        assertThat(doorbell.receive(body)).isEqualTo(new Malformed("the push has no text in `ref`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "{}", "{\"full_name\":1}", "[\"org/pao-repository\"]"})
    void aPushWithoutItsRepositorysNameIsMalformed(String repository) {
        assertThat(doorbell.receive("{\"ref\":\"refs/heads/main\",\"repository\":" + repository + "}"))
                .isEqualTo(new Malformed("the push has no text in `repository.full_name`"));
    }

    @ParameterizedTest
    @CsvSource({"X-GitHub-Event", "X-GitHub-Delivery"})
    void withoutItsHeadersACallIsMalformed(String header) {
        assertThat(doorbell.receive(PUSH, header, "")).isInstanceOf(Malformed.class);
        assertThat(doorbell.receive(PUSH, header, " ")).isInstanceOf(Malformed.class);
        assertThat(doorbell.receive(PUSH, header, "a".repeat(201))).isInstanceOf(Malformed.class);
        assertThat(doorbell.receive(PUSH, header, "a\nb")).isInstanceOf(Malformed.class);
    }

    @Test
    void theHookMayBeUnnamedButNotBadlyNamed() {
        assertThat(doorbell.receive(PUSH, "X-GitHub-Hook-ID", "")).isInstanceOf(Accepted.class);
        assertThat(doorbell.receive(PUSH, "X-GitHub-Hook-ID", "a".repeat(201))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other=1", "", "payload", "payload=%zz", "payload=%7B"})
    void aFormWithoutAPayloadIsMalformed(String form) {
        assertThat(doorbell.receive(form, "Content-Type", "application/x-www-form-urlencoded; charset=utf-8"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aBodyOverTheLimitIsTooLargeWhoeverSendsIt() {
        WebhookLimits limits = WebhookLimits.builder().maxBodyBytes(100).build();
        WebhookIntake intake = doorbell.intake(doorbell.sync, limits, Doorbell.SECRET);
        assertThat(intake.receive(Doorbell.request(doorbell.push()))).isEqualTo(new TooLarge());
        assertThat(intake.receive(Doorbell.request(doorbell.push().signedWith(Doorbell.SECRET))))
                .isEqualTo(new TooLarge());
        assertThat(intake.maxBodyBytes()).isEqualTo(100);
    }

    @Test
    void theLargestBodyOfGitHubIsTaken() {
        assertThat(doorbell.intake.maxBodyBytes()).isEqualTo(25L * 1024 * 1024);
        String filler = " ".repeat(25 * 1024 * 1024 - PUSH.length());
        assertThat(doorbell.receive(PUSH + filler)).isInstanceOf(Accepted.class);
        assertThat(doorbell.receive(PUSH + filler + " ")).isEqualTo(new TooLarge());
    }

    @Test
    void moreGenuineCallsThanTheLimitAreTooManyUntilTheMinuteIsOver() {
        WebhookLimits limits = WebhookLimits.builder().maxPerMinute(2).build();
        WebhookIntake intake = doorbell.intake(doorbell.sync, limits, Doorbell.SECRET);
        WebhookRequest ping = Doorbell.request(GitHubDelivery.ping().signedWith(Doorbell.SECRET));
        intake.receive(ping);
        intake.receive(ping);
        doorbell.clock.pass(Duration.ofSeconds(20));
        assertThat(intake.receive(ping)).isEqualTo(new TooMany(Duration.ofSeconds(40)));
        doorbell.clock.pass(Duration.ofSeconds(40));
        assertThat(intake.receive(ping)).isEqualTo(new Pong());
    }

    @Test
    void forgersUseUpOnlyTheirOwnNumber() {
        WebhookLimits limits =
                WebhookLimits.builder().maxPerMinute(1).maxForgedPerMinute(2).build();
        WebhookIntake intake = doorbell.intake(doorbell.sync, limits, Doorbell.SECRET);
        WebhookRequest forged = Doorbell.request(doorbell.push());
        assertThat(intake.receive(forged)).isEqualTo(new Unauthorized());
        assertThat(intake.receive(forged)).isEqualTo(new Unauthorized());
        assertThat(intake.receive(forged)).isInstanceOf(TooMany.class);
        assertThat(doorbell.store.deliveries().notes).hasSize(2);
        assertThat(intake.receive(Doorbell.request(doorbell.push().signedWith(Doorbell.SECRET))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aClockSetBackDoesNotShutTheDoor() {
        WebhookLimits limits = WebhookLimits.builder().maxPerMinute(1).build();
        WebhookIntake intake = doorbell.intake(doorbell.sync, limits, Doorbell.SECRET);
        WebhookRequest ping = Doorbell.request(GitHubDelivery.ping().signedWith(Doorbell.SECRET));
        intake.receive(ping);
        doorbell.clock.pass(Duration.ofHours(-1));
        assertThat(intake.receive(ping)).isEqualTo(new Pong());
    }

    @Test
    void aStoreThatIsDownMakesGenuineCallsUnavailable() {
        doorbell.store.deliveries().goDown();
        Unavailable later = new Unavailable(Duration.ofSeconds(10));
        assertThat(doorbell.receive(doorbell.push())).isEqualTo(later);
        assertThat(doorbell.receive(doorbell.push().branch("other"))).isEqualTo(later);
        assertThat(doorbell.receive(GitHubDelivery.ping())).isEqualTo(later);
    }

    @Test
    void aLimitIsPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookLimits.builder().maxBodyBytes(0));
        assertThat(WebhookLimits.standard().maxPerMinute()).isEqualTo(600);
        assertThat(WebhookLimits.standard().maxForgedPerMinute()).isEqualTo(60);
    }
}
