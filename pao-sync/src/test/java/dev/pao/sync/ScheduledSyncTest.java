package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.testkit.git.GitServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ScheduledSyncTest {

    @TempDir
    Path folder;

    private Scene scene;
    private final CountDownLatch parsing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
    }

    @AfterEach
    void close() {
        goOn.countDown();
        scene.close();
    }

    @Test
    void aStartSyncsAtOnceAndIsRecorded() {
        CatalogSync sync = scene.sync();
        sync.start();
        Scene.await(() -> sync.health().lastGood().isPresent());
        SyncRecord record = scene.store.syncs().recent(1).get(0);
        assertThat(record.request().trigger()).isEqualTo(SyncTrigger.START);
        assertThat(record.status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(scene.names()).containsExactly("a");
        assertThatIllegalStateException().isThrownBy(sync::start);
    }

    @Test
    void theClockFindsWhatNobodyToldAndIsSilentAboutNothing() {
        try (GitServer server = GitServer.serving(scene.remote);
                CatalogSync sync = scene.builder(server.url())
                        .interval(Duration.ofMillis(20))
                        .build()) {
            sync.start();
            Scene.await(() -> sync.health().lastGood().isPresent());
            int requests = server.requests();
            Scene.await(() -> server.requests() > requests + 5);
            assertThat(scene.store.syncs().recent(10)).hasSize(1);

            scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
            Scene.await(() -> scene.names().contains("b"));
            assertThat(scene.store.syncs().recent(1).get(0).request().trigger()).isEqualTo(SyncTrigger.INTERVAL);
        }
    }

    @Test
    void aRequestByHandIsAnsweredByTheThread() {
        CatalogSync sync = scene.sync();
        sync.start();
        SyncRecord answer = scene.awaitEnd(sync.requestSync());
        assertThat(answer.request().trigger()).isEqualTo(SyncTrigger.HAND);
        assertThat(answer.status()).isEqualTo(SyncStatus.COMPLETED);
    }

    @Test
    void aDeliveryBeforeTheStartIsServedByTheStart() {
        CatalogSync sync = scene.sync();
        assertThatIllegalStateException().isThrownBy(sync::requestSync);
        DeliveryReceipt receipt = sync.deliver(scene.delivery("d1"));
        assertThat(scene.status(receipt.syncId())).isEqualTo(SyncStatus.RUNNING);
        sync.start();
        assertThat(scene.awaitEnd(receipt.syncId()).status()).isEqualTo(SyncStatus.COMPLETED);
    }

    @Test
    void theSameDeliveryGetsTheSameAnswer() {
        CatalogSync sync = scene.sync();
        sync.start();
        DeliveryReceipt first = sync.deliver(scene.delivery("d1"));
        scene.awaitEnd(first.syncId());
        DeliveryReceipt again = sync.deliver(scene.delivery("d1"));
        assertThat(again.syncId()).isEqualTo(first.syncId());
        assertThat(again.isNew()).isFalse();
    }

    @Test
    void deliveriesDuringASyncCollapseIntoOneFurtherSyncOfTheNewestHead() throws InterruptedException {
        CatalogSync sync = scene.open(blockedOnce());
        sync.start();
        parsing.await();
        Set<SyncId> answers = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            scene.write("b.yaml", Texts.item("b", "1." + i + ".0", "Step " + i)).push();
            answers.add(sync.deliver(scene.delivery("d" + i)).syncId());
        }
        goOn.countDown();

        answers.forEach(id -> assertThat(scene.awaitEnd(id).status()).isEqualTo(SyncStatus.COMPLETED));
        assertThat(scene.version("b")).isEqualTo("1.19.0");
        assertThat(answers).hasSizeLessThanOrEqualTo(2);
        assertThat(scene.store.syncs().recent(100)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void requestsDuringASyncAreAnsweredTogether() throws InterruptedException {
        CatalogSync sync = scene.open(blockedOnce());
        sync.start();
        parsing.await();
        SyncId first = sync.requestSync();
        SyncId second = sync.requestSync();
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        goOn.countDown();

        assertThat(scene.awaitEnd(first).files()).hasSize(1);
        assertThat(scene.awaitEnd(second).status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(scene.awaitEnd(second).files()).isEmpty();
        assertThat(scene.awaitEnd(second).message()).contains("answered by " + first);
    }

    @Test
    void aDeliveryIsAnsweredWhileGitStalls() {
        try (GitServer server = GitServer.serving(scene.remote).stall();
                CatalogSync sync = scene.builder(server.url())
                        .limits(SyncLimits.builder()
                                .firstRetry(Duration.ofMillis(20))
                                .build())
                        .build()) {
            sync.start();
            Scene.await(() -> server.requests() > 0);
            DeliveryReceipt receipt = sync.deliver(scene.delivery("d1"));
            assertThat(scene.status(receipt.syncId())).isEqualTo(SyncStatus.RUNNING);
            assertThat(server.requests()).isEqualTo(1);

            server.behave();
            assertThat(scene.awaitEnd(receipt.syncId()).status()).isEqualTo(SyncStatus.COMPLETED);
            assertThat(scene.names()).containsExactly("a");
        }
    }

    @Test
    void aHeadThatComesAfterItsDeliveryIsFoundSoon() {
        CatalogSync sync = scene.open(scene.builder()
                .limits(SyncLimits.builder().lag(Duration.ofSeconds(4)).build()));
        sync.start();
        Scene.await(() -> sync.health().lastGood().isPresent());
        scene.awaitEnd(sync.deliver(scene.delivery("d1")).syncId());
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        Scene.await(() -> scene.names().contains("b"));
    }

    @Test
    void aListenerThatThrowsStopsNothing() {
        AtomicInteger told = new AtomicInteger();
        CatalogSync sync = scene.open(scene.builder().listener(event -> {
            told.incrementAndGet();
            throw new IllegalArgumentException("thrown by a listener");
        }));
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(told).hasValue(2);
    }

    @Test
    void aListenerCanRequestASyncButNotWaitForOne() {
        CatalogSync[] sync = new CatalogSync[1];
        AtomicInteger refused = new AtomicInteger();
        sync[0] = scene.open(scene.builder().listener(event -> {
            try {
                sync[0].syncNow();
            } catch (IllegalStateException e) {
                refused.incrementAndGet();
            }
        }));
        sync[0].syncNow();
        assertThat(refused).hasValue(1);
    }

    @Test
    void closingLetsARunningSyncEnd() throws InterruptedException {
        CatalogSync sync = scene.open(blockedOnce());
        sync.start();
        parsing.await();
        Thread closing = new Thread(sync::close);
        closing.start();
        Scene.await(() -> closing.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();
        closing.join();
        assertThat(scene.names()).containsExactly("a");
        assertThatIllegalStateException().isThrownBy(sync::syncNow);
        assertThatIllegalStateException().isThrownBy(() -> sync.deliver(scene.delivery("late")));
    }

    @Test
    void closingIsBoundedAndLeavesWhatWasAskedForToTheNextStart() {
        SyncLimits limits = SyncLimits.builder().fetch(Duration.ofSeconds(2)).build();
        try (GitServer server = GitServer.serving(scene.remote).stall()) {
            CatalogSync sync = scene.builder(server.url()).limits(limits).build();
            DeliveryReceipt receipt = sync.deliver(scene.delivery("d1"));
            sync.start();
            Scene.await(() -> server.requests() > 0);
            DeliveryReceipt waiting = sync.deliver(scene.delivery("d2"));
            sync.close();
            assertThat(scene.status(waiting.syncId())).isEqualTo(SyncStatus.RUNNING);

            scene.sync().start();
            assertThat(scene.awaitEnd(waiting.syncId()).status()).isEqualTo(SyncStatus.COMPLETED);
            assertThat(scene.status(receipt.syncId())).isNotEqualTo(SyncStatus.RUNNING);
        }
    }

    private CatalogSyncBuilder blockedOnce() {
        return scene.builder().parser(new HookedParser(path -> {
            parsing.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
