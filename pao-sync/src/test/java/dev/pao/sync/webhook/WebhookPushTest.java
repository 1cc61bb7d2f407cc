package dev.pao.sync.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.parser.CatalogParser;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.webhook.WebhookVerdict.Accepted;
import dev.pao.sync.webhook.WebhookVerdict.Ignored;
import dev.pao.sync.webhook.WebhookVerdict.Pong;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookPushTest {

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
    void aPushToTheTrackedBranchIsAcceptedBeforeItsSyncRuns() {
        GitHubDelivery delivery = doorbell.push();
        Accepted accepted = (Accepted) doorbell.receive(delivery);
        assertThat(accepted.deliveryId()).isEqualTo(delivery.id());
        SyncRecord waiting = doorbell.store.syncs().find(accepted.syncId()).orElseThrow();
        assertThat(waiting.completedAt()).isEmpty();
        assertThat(waiting.request().trigger()).isEqualTo(SyncTrigger.WEBHOOK);
    }

    @Test
    void theDeliveryIsKeptAsItCame() {
        GitHubDelivery delivery = doorbell.push().hook("7");
        doorbell.receive(delivery);
        assertThat(doorbell.store.deliveries().accepted).singleElement().satisfies(kept -> {
            assertThat(kept.body()).isEqualTo(delivery.body());
            assertThat(kept.eventType()).isEqualTo("push");
            assertThat(kept.key().hookId()).isEqualTo("7");
            assertThat(kept.receivedAt()).isEqualTo(PassedClock.BEGIN);
            assertThat(kept.isSignatureValid()).isTrue();
        });
    }

    @Test
    void aFormIsReadAsJsonIs() {
        assertThat(doorbell.receive(doorbell.push().asForm())).isInstanceOf(Accepted.class);
        assertThat(doorbell.receive(doorbell.push().branch("other").asForm())).isInstanceOf(Ignored.class);
    }

    @Test
    void aPingIsAnsweredAndNoted() {
        assertThat(doorbell.receive(GitHubDelivery.ping())).isEqualTo(new Pong());
        assertThat(doorbell.store.deliveries().notes.get(0).outcome()).isEqualTo("pong");
    }

    @Test
    void anotherEventIsIgnoredByItsNameAndNoted() {
        assertThat(doorbell.receive(GitHubDelivery.event("issues")))
                .isEqualTo(new Ignored("the event `issues` asks for no sync"));
        assertThat(doorbell.store.deliveries().notes.get(0).outcome())
                .isEqualTo("ignored: the event `issues` asks for no sync");
        assertThat(doorbell.store.syncs().recent(1)).isEmpty();
    }

    @Test
    void aTagIsIgnoredEvenIfItIsCalledAsTheBranch() {
        assertThat(doorbell.receive(GitHubDelivery.tag("main", doorbell.repository.head())))
                .isEqualTo(new Ignored("a tag was pushed, not `main`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"main-old", "old/main", "Main", "mai", "refs/heads/main"})
    void anotherBranchIsIgnored(String branch) {
        assertThat(doorbell.receive(doorbell.push().branch(branch)))
                .isEqualTo(new Ignored("another branch was pushed, not `main`"));
    }

    @Test
    void aBranchWithoutItsPrefixIsIgnored() {
        assertThat(doorbell.receive(doorbell.push().ref("main"))).isInstanceOf(Ignored.class);
    }

    @Test
    void aDeletedBranchIsIgnored() {
        assertThat(doorbell.receive(GitHubDelivery.branchDeleted("main"))).isEqualTo(new Ignored("branch deleted"));
        assertThat(doorbell.receive(GitHubDelivery.push("1".repeat(40), "0".repeat(40))))
                .isEqualTo(new Ignored("branch deleted"));
    }

    @Test
    void anotherRepositoryIsIgnored() {
        assertThat(doorbell.receive(doorbell.push().repository("org/other")))
                .isEqualTo(new Ignored("another repository was pushed"));
    }

    @Test
    void theCaseOfARepositorysNameDoesNotCount() {
        assertThat(doorbell.receive(doorbell.push().repository("Org/PAO-Repository")))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void emailsMayBeNullAndOptionalKeysMissingOrUnknown() {
        assertThat(doorbell.receive("""
                {"ref": "refs/heads/main", "repository": {"id": 1, "full_name": "org/pao-repository", "owner": {"email": null}},
                 "commits": [{"author": {"name": "J", "email": null}}], "pusher": {"name": "j"}, "novelty": [[{}]]}
                """)).isInstanceOf(Accepted.class);
    }

    @Test
    void aForcedPushWithoutCommitsIsAccepted() {
        assertThat(doorbell.receive("""
                {"ref": "refs/heads/main", "before": "%s", "after": "%s", "forced": true, "deleted": false,
                 "commits": [], "repository": {"full_name": "org/pao-repository"}}
                """.formatted("1".repeat(40), doorbell.repository.head())))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void theCommitThatAPayloadNamesIsNotLookedAt() {
        assertThat(doorbell.receive(GitHubDelivery.push("abc123...", "def456...")))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void theHeadersNamesMayBeInAnyCase() {
        assertThat(doorbell.receive(
                        "{\"ref\":\"refs/heads/main\",\"repository\":{\"full_name\":\"org/pao-repository\"}}",
                        "x-github-event",
                        "push"))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void withoutANameToCompareThePayloadNeedsNone() {
        byte[] body = "{\"ref\":\"refs/heads/main\"}".getBytes(StandardCharsets.UTF_8);
        String signature = GitHubDelivery.signature(Doorbell.SECRET, body);
        Map<String, String> headers =
                Map.of("X-GitHub-Event", "push", "X-GitHub-Delivery", "d-1", "X-Hub-Signature-256", signature);
        try (CatalogSync unnamed = unnamed()) {
            WebhookIntake intake = doorbell.intake(unnamed, WebhookLimits.standard(), Doorbell.SECRET);
            assertThat(intake.receive(new WebhookRequest(headers, body))).isInstanceOf(Accepted.class);
        }
    }

    private CatalogSync unnamed() {
        return CatalogSync.builder(GitRepository.of(doorbell.repository.url()), doorbell.store)
                .parser(CatalogParser.builder().build())
                .mirror(folder.resolve("mirror"))
                .build();
    }
}
