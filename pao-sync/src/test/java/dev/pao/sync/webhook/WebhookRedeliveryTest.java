package dev.pao.sync.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncException;
import dev.pao.sync.webhook.WebhookVerdict.Accepted;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebhookRedeliveryTest {

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
    void aRedeliveryGetsTheFirstAnswerAndNoSecondSync() {
        GitHubDelivery delivery = doorbell.push();
        WebhookVerdict first = doorbell.receive(delivery);
        assertThat(doorbell.receive(delivery)).isEqualTo(first);
        assertThat(doorbell.store.syncs().recent(9)).hasSize(1);
    }

    @Test
    void aRedeliveryGetsTheFirstAnswerAlsoAfterTheSync() {
        GitHubDelivery delivery = doorbell.push();
        Accepted first = (Accepted) doorbell.receive(delivery);
        doorbell.sync.syncNow();
        assertThat(doorbell.store.syncs().find(first.syncId()).orElseThrow().status())
                .isEqualTo(SyncStatus.COMPLETED);
        assertThat(doorbell.receive(delivery)).isEqualTo(first);
        assertThat(doorbell.store.syncs().running()).isEmpty();
    }

    @Test
    void aRedeliveryRunsAgainAfterAFailure() {
        GitHubDelivery delivery = doorbell.push().signedWith(Doorbell.SECRET);
        try (CatalogSync broken =
                doorbell.sync(folder, folder.resolve("none").toUri().toString())) {
            WebhookIntake intake = doorbell.intake(broken, WebhookLimits.standard(), Doorbell.SECRET);
            SyncId first = ((Accepted) intake.receive(Doorbell.request(delivery))).syncId();
            assertThatThrownBy(broken::syncNow).isInstanceOf(SyncException.class);
            SyncId second = ((Accepted) intake.receive(Doorbell.request(delivery))).syncId();
            assertThat(second).isNotEqualTo(first);
            assertThat(doorbell.store.syncs().find(second).orElseThrow().status())
                    .isEqualTo(SyncStatus.RUNNING);
        }
    }

    @Test
    void theSameDeliveryOfTwoHooksIsTwoDeliveries() {
        doorbell.receive(doorbell.push().id("d-1").hook("1"));
        doorbell.sync.syncNow();
        doorbell.receive(doorbell.push().id("d-1").hook("2"));
        assertThat(doorbell.store.syncs().running()).hasSize(1);
    }

    @Test
    void pushesThatWaitAreAnsweredByOneSync() {
        SyncId first = ((Accepted) doorbell.receive(doorbell.push())).syncId();
        assertThat(((Accepted) doorbell.receive(doorbell.push())).syncId()).isEqualTo(first);
    }

    @Test
    void aCallIsAnsweredWhileTheGitServerStalls() {
        try (GitServer server = GitServer.serving(doorbell.repository).stall();
                CatalogSync stalled = doorbell.sync(folder, server.url())) {
            WebhookIntake intake = doorbell.intake(stalled, WebhookLimits.standard(), Doorbell.SECRET);
            stalled.start();
            awaitRequest(server);
            WebhookRequest call = Doorbell.request(doorbell.push().signedWith(Doorbell.SECRET));
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> intake.receive(call)))
                    .isInstanceOf(Accepted.class);
            server.behave();
        }
    }

    private static void awaitRequest(GitServer server) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (server.requests() == 0) {
            assertThat(System.nanoTime()).as("a fetch begins in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
