package dev.pao.sync.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.sync.webhook.WebhookVerdict.Accepted;
import dev.pao.sync.webhook.WebhookVerdict.Malformed;
import dev.pao.sync.webhook.WebhookVerdict.Unauthorized;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookSignatureTest {

    private static final String HEADER = "X-Hub-Signature-256";

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

    @Test
    void gitHubsOwnExampleIsGenuine() {
        byte[] body = "Hello, World!".getBytes(StandardCharsets.UTF_8);
        String right = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        String wrong = right.replace("e17", "e18");
        WebhookIntake intake = doorbell.intake(doorbell.sync, WebhookLimits.standard(), "It's a Secret to Everybody");
        assertThat(intake.receive(new WebhookRequest(Map.of(HEADER, right), body)))
                .isInstanceOf(Malformed.class);
        assertThat(intake.receive(new WebhookRequest(Map.of(HEADER, wrong), body)))
                .isEqualTo(new Unauthorized());
    }

    @Test
    void eachOfSeveralSecretsIsRight() {
        WebhookIntake intake = doorbell.intake(doorbell.sync, WebhookLimits.standard(), "old", "new");
        for (String secret : List.of("old", "new")) {
            assertThat(intake.receive(Doorbell.request(doorbell.push().signedWith(secret))))
                    .isInstanceOf(Accepted.class);
        }
        assertThat(intake.receive(Doorbell.request(doorbell.push().signedWith("older"))))
                .isEqualTo(new Unauthorized());
    }

    @Test
    void noSecretIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookIntake.builder(doorbell.sync, List.of()));
    }

    @Test
    void anUnsignedCallIsForgedAndNotedWithoutItsBody() {
        GitHubDelivery delivery = doorbell.push().id("d-1");
        assertThat(doorbell.intake.receive(Doorbell.request(delivery))).isEqualTo(new Unauthorized());
        assertThat(doorbell.store.deliveries().notes).singleElement().satisfies(note -> {
            assertThat(note.delivery().key().deliveryId()).isEqualTo("d-1");
            assertThat(note.delivery().isSignatureValid()).isFalse();
            assertThat(note.delivery().body()).isEmpty();
        });
        assertThat(doorbell.store.syncs().recent(1)).isEmpty();
    }

    @Test
    void aSignatureBySha1IsForged() {
        WebhookRequest call = Doorbell.signed(doorbell.push(), "X-Hub-Signature", "sha1=" + "a".repeat(40));
        assertThat(doorbell.intake.receive(call)).isEqualTo(new Unauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=abcd", "sha1=", "sha256", "nonsense"})
    void aSignatureOfAnotherFormIsForged(String signature) {
        assertThat(doorbell.intake.receive(Doorbell.signed(doorbell.push(), HEADER, signature)))
                .isEqualTo(new Unauthorized());
    }

    @Test
    void aSignatureThatIsNotHexadecimalIsForged() {
        assertThat(doorbell.intake.receive(Doorbell.signed(doorbell.push(), HEADER, "sha256=" + "x".repeat(64))))
                .isEqualTo(new Unauthorized());
    }

    @Test
    void aRightSignatureWithOneDigitMoreOrLessIsForged() {
        GitHubDelivery delivery = doorbell.push();
        String right = GitHubDelivery.signature(Doorbell.SECRET, delivery.body());
        for (String other : List.of(right + "0", right.substring(0, right.length() - 1), right.substring(7))) {
            assertThat(doorbell.intake.receive(Doorbell.signed(delivery, HEADER, other)))
                    .isEqualTo(new Unauthorized());
        }
    }

    @Test
    void digitsMayBeInUpperCase() {
        GitHubDelivery delivery = doorbell.push();
        String digits =
                GitHubDelivery.signature(Doorbell.SECRET, delivery.body()).substring(7);
        WebhookRequest call = Doorbell.signed(delivery, HEADER, "sha256=" + digits.toUpperCase(Locale.ROOT));
        assertThat(doorbell.intake.receive(call)).isInstanceOf(Accepted.class);
    }

    @Test
    void aForgedCallWithoutAnIdIsNotedToo() {
        assertThat(doorbell.intake.receive(new WebhookRequest(Map.of(), new byte[0])))
                .isEqualTo(new Unauthorized());
        assertThat(doorbell.store.deliveries().notes).hasSize(1);
    }

    @Test
    void aForgedCallIsForgedAlsoWhenItCannotBeNoted() {
        doorbell.store.deliveries().goDown();
        assertThat(doorbell.intake.receive(Doorbell.request(doorbell.push()))).isEqualTo(new Unauthorized());
    }

    @Test
    void aForgedCallDoesNotStandInTheWayOfTheGenuineOne() {
        assertThat(doorbell.intake.receive(Doorbell.request(doorbell.push().id("d-1"))))
                .isEqualTo(new Unauthorized());
        assertThat(doorbell.receive(doorbell.push().id("d-1"))).isInstanceOf(Accepted.class);
    }
}
