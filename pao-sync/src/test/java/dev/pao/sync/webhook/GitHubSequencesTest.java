package dev.pao.sync.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.webhook.WebhookVerdict.Accepted;
import dev.pao.sync.webhook.WebhookVerdict.Malformed;
import dev.pao.sync.webhook.WebhookVerdict.Unauthorized;
import dev.pao.testkit.git.GitServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What GitHub's documentation says of webhooks, where it takes more than one delivery to see. */
@Timeout(60)
final class GitHubSequencesTest {

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
    @DisplayName("fact 1: a delivery is on record before it is answered, and its sync has not begun then")
    void recordedBeforeItIsAnswered() {
        SyncId answer = accepted(Call.push());
        assertThat(doorbell.store.deliveries().accepted).hasSize(1);
        assertThat(doorbell.store.syncs().find(answer).orElseThrow().status()).isEqualTo(SyncStatus.RUNNING);
        assertThat(doorbell.store.snapshot().commit()).isEmpty();
    }

    @Test
    @DisplayName("fact 1: a delivery that failed there runs again when somebody redelivers it within days")
    void redeliveredAfterDays() {
        SyncId first = accepted(Call.push());
        doorbell.repository.deleteBranch("main");
        assertThatThrownBy(doorbell.sync::syncNow).isInstanceOf(SyncException.Stalled.class);
        assertThat(status(first)).isEqualTo(SyncStatus.FAILED);

        doorbell.clock.pass(Duration.ofDays(3));
        doorbell.repository.switchTo("main").write("README.md", "again").commit("Begin again");
        SyncId second = accepted(Call.push());
        doorbell.sync.syncNow();
        assertThat(second).isNotEqualTo(first);
        assertThat(status(second)).isEqualTo(SyncStatus.COMPLETED);
    }

    @Test
    @DisplayName("fact 2: deliveries out of order lead to the newest head")
    void outOfOrder() {
        String older = doorbell.repository.head();
        String newer = doorbell.repository.write("README.md", "newer").commit("Change");
        accepted(Call.with("\"after\":\"" + newer + "\"").id("d-2"));
        doorbell.sync.syncNow();
        accepted(Call.with("\"after\":\"" + older + "\"").id("d-1"));
        doorbell.sync.syncNow();
        assertThat(servedCommit()).isEqualTo(newer);
    }

    @Test
    @DisplayName("fact 2: a head that lags behind its delivery is looked for again, though an older push was found")
    void lag() {
        try (GitServer server = GitServer.serving(doorbell.repository);
                CatalogSync sync = started(server, Duration.ofSeconds(6))) {
            await(() -> sync.health().lastGood().isPresent());
            doorbell.repository.write("README.md", "older").commit("Change");
            SyncRecord answer = end(sync, accepted(sync, Call.push()));
            assertThat(answer.commitAfter()).isNotEqualTo(answer.commitBefore());
            String lagging = doorbell.repository.write("README.md", "newer").commit("Change again");
            await(() -> servedCommit().equals(lagging));
        }
    }

    @Test
    @DisplayName("fact 3: a redelivery is known by its id, whatever else differs")
    void redelivered() {
        SyncId first = accepted(Call.push().id("d-1"));
        assertThat(accepted(Call.with("\"commits\":[]").id("d-1"))).isEqualTo(first);
        doorbell.sync.syncNow();
        assertThat(accepted(Call.push().id("d-1"))).isEqualTo(first);
        assertThat(doorbell.store.syncs().recent(9)).hasSize(2);
        assertThat(doorbell.store.syncs().running()).isEmpty();
    }

    @Test
    @DisplayName("fact 3: two hooks get one id for one push, and are answered each")
    void twoHooks() {
        SyncId first = accepted(Call.push().id("d-1").hook("1"));
        doorbell.sync.syncNow();
        assertThat(accepted(Call.push().id("d-1").hook("2"))).isNotEqualTo(first);
        assertThat(accepted(Call.push().id("d-1").hook("1"))).isEqualTo(first);
    }

    @Test
    @DisplayName("fact 5: while a secret is being changed both are right, and then only the new one")
    void rotation() {
        WebhookIntake both = doorbell.intake(doorbell.sync, WebhookLimits.standard(), "old", "new");
        assertThat(both.receive(Call.push().secret("old").request())).isInstanceOf(Accepted.class);
        assertThat(both.receive(Call.push().secret("new").request())).isInstanceOf(Accepted.class);
        WebhookIntake after = doorbell.intake(doorbell.sync, WebhookLimits.standard(), "new");
        assertThat(after.receive(Call.push().secret("old").request())).isInstanceOf(Unauthorized.class);
        assertThat(after.receive(Call.push().secret("new").request())).isInstanceOf(Accepted.class);
    }

    @Test
    @DisplayName("fact 5: the documented vector is right under its secret")
    void vector() {
        WebhookIntake intake = doorbell.intake(doorbell.sync, WebhookLimits.standard(), "It's a Secret to Everybody");
        Call call = Call.of("Hello, World!")
                .header(
                        "X-Hub-Signature-256",
                        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
        assertThat(intake.receive(call.request())).isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("fact 9: a push that GitHub tells nobody of is found by polling")
    void untold() {
        try (CatalogSync sync = CatalogSync.builder(GitRepository.of(doorbell.repository.url()), doorbell.store)
                .mirror(folder.resolve("mirror"))
                .interval(Duration.ofMillis(30))
                .build()) {
            sync.start();
            await(() -> sync.health().lastGood().isPresent());
            String untold = doorbell.repository.write("README.md", "new").commit("Change");
            await(() -> servedCommit().equals(untold));
        }
    }

    private CatalogSync started(GitServer server, Duration lag) {
        CatalogSync sync = CatalogSync.builder(GitRepository.of(server.url()), doorbell.store)
                .repositoryName("org/pao-repository")
                .mirror(folder.resolve("mirror"))
                .interval(Duration.ZERO)
                .limits(SyncLimits.builder().lag(lag).build())
                .build();
        sync.start();
        return sync;
    }

    private SyncId accepted(Call call) {
        return accepted(doorbell.sync, call);
    }

    private SyncId accepted(CatalogSync sync, Call call) {
        WebhookIntake intake = doorbell.intake(sync, WebhookLimits.standard(), Doorbell.SECRET);
        return ((Accepted) intake.receive(call.request())).syncId();
    }

    private SyncRecord end(CatalogSync sync, SyncId id) {
        await(() -> status(id) != SyncStatus.RUNNING);
        return sync.store().syncs().find(id).orElseThrow();
    }

    private SyncStatus status(SyncId id) {
        return doorbell.store.syncs().find(id).orElseThrow().status();
    }

    private String servedCommit() {
        return doorbell.store.snapshot().commit().orElseThrow().text();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("what is awaited comes").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
