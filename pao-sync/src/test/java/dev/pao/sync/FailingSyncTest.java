package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.model.Secret;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.testkit.git.GitServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FailingSyncTest {

    private static final SyncLimits TINY = SyncLimits.builder()
            .connect(Duration.ofMillis(500))
            .idle(Duration.ofMillis(300))
            .fetch(Duration.ofSeconds(2))
            .firstRetry(Duration.ofMillis(20))
            .build();

    @TempDir
    Path folder;

    private Scene scene;
    private GitServer server;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        server = GitServer.serving(scene.remote);
    }

    @AfterEach
    void close() {
        server.close();
        scene.close();
    }

    @Test
    void anEmptyRepositoryStallsAndIsRecorded() {
        SyncException.Stalled e = stalled(scene.sync());
        assertThat(e).hasMessageContaining("has no branch yet");
        assertThat(latest().status()).isEqualTo(SyncStatus.FAILED);
        assertThat(latest().message()).contains(e.getMessage());
        assertThat(scene.served().commit()).isEmpty();
    }

    @Test
    void aDeletedBranchLeavesTheCatalogAsItWas() {
        CatalogSnapshot before = served();
        scene.remote.branch("develop").deleteBranch("main");
        assertThat(stalled(scene.sync())).hasMessageContaining("such as `develop`");
        assertThat(scene.served()).isSameAs(before);
    }

    @Test
    void aWrongTokenStallsAndIsToldNowhere() {
        served();
        server.requireToken("right");
        GitRepository repository =
                GitRepository.of(server.url()).withCredentials(GitCredentials.token(Secret.of("wr0ng")));
        CatalogSync sync = scene.open(scene.builder(repository, scene.store));
        SyncException.Stalled e = stalled(sync);

        assertThat(e).hasMessageContaining("401");
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString() + latest().message() + scene.events + sync.health() + sync.source())
                .doesNotContain("wr0ng");
    }

    @Test
    void aServersTroubleIsTransient() {
        CatalogSnapshot before = served();
        server.answer(500);
        CatalogSync sync = scene.open(scene.builder(server.url()));
        SyncException e = catchThrowableOfType(SyncException.class, sync::syncNow);
        assertThat(e).isInstanceOf(SyncException.TransientFailure.class).hasMessageContaining("answered 500");
        assertThat(scene.served()).isSameAs(before);
        assertThat(sync.health().failure()).contains(e.getMessage());
    }

    @Test
    void aServerThatStallsIsGivenUp() {
        server.stall();
        CatalogSync sync = scene.open(scene.builder(server.url()).limits(TINY));
        assertThat(catchThrowableOfType(SyncException.TransientFailure.class, sync::syncNow))
                .hasMessageContaining("stopped answering");
        assertThat(latest().status()).isEqualTo(SyncStatus.FAILED);
    }

    @Test
    void aDamagedMirrorIsRebuiltAndTheSyncGoesThrough() throws IOException {
        served();
        try (Stream<Path> files = Files.walk(scene.mirror().resolve("repository.git/objects"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file.toFile().setWritable(true);
                Files.writeString(file, "damaged");
            }
        }
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        SyncRecord record = scene.syncOnce();
        assertThat(record.counts().added()).isEqualTo(1);
        assertThat(record.message()).isEmpty();
        assertThat(scene.names()).containsExactly("a", "b");
    }

    @Test
    void failureAndRecoveryAreToldOnceAlsoAfterRestarts() {
        served();
        server.answer(500);
        for (int i = 0; i < 3; i++) {
            failOnce();
        }
        assertThat(scene.events(CatalogEvent.SyncFailed.class)).hasSize(1);

        scene.syncOnce();
        scene.syncOnce();
        assertThat(scene.events(CatalogEvent.SyncRecovered.class)).hasSize(1);

        failOnce();
        assertThat(scene.events(CatalogEvent.SyncFailed.class)).hasSize(2);
    }

    @Test
    void aPublicationTellsOfTheRecovery() {
        server.answer(500);
        failOnce();
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("SyncFailed", "ItemAdded", "SyncRecovered");
    }

    @Test
    void retriesAreSilentUntilOneWorks() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        server.answer(500);
        CatalogSync sync = scene.open(scene.builder(server.url()).limits(TINY));
        sync.start();
        Scene.await(() -> server.requests() > 5);
        assertThat(scene.store.syncs().recent(100))
                .extracting(record -> record.request().trigger(), SyncRecord::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SyncTrigger.START, SyncStatus.FAILED));
        assertThat(sync.health().failure()).isPresent();

        server.behave();
        Scene.await(() -> !scene.events(CatalogEvent.SyncRecovered.class).isEmpty());
        Scene.await(() -> sync.health().failure().isEmpty());
        assertThat(scene.names()).containsExactly("a");
        assertThat(scene.store.syncs().recent(100))
                .extracting(record -> record.request().trigger(), SyncRecord::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SyncTrigger.INTERVAL, SyncStatus.COMPLETED),
                        org.assertj.core.groups.Tuple.tuple(SyncTrigger.START, SyncStatus.FAILED));
        assertThat(scene.events(CatalogEvent.SyncFailed.class)).hasSize(1);
    }

    @Test
    void aRefusalIsRecordedOnceAndNotAtEveryInterval() {
        for (int i = 0; i < 10; i++) {
            scene.write("i" + i + ".yaml", Texts.item("i" + i, "1.0.0"));
        }
        scene.push();
        scene.syncOnce();
        scene.remote.remove("catalog");
        scene.push();
        scene.open(scene.builder(server.url()).interval(Duration.ofMillis(20))).start();
        Scene.await(() -> server.requests() > 10);
        assertThat(scene.store.syncs().recent(100)).hasSize(2);
        assertThat(scene.events(CatalogEvent.SyncFailed.class)).hasSize(1);
        assertThat(scene.names()).hasSize(10);
    }

    private CatalogSnapshot served() {
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        return scene.served();
    }

    private void failOnce() {
        try (CatalogSync sync = scene.builder(server.url()).limits(TINY).build()) {
            assertThatThrownBy(sync::syncNow).isInstanceOf(SyncException.TransientFailure.class);
        }
    }

    private SyncRecord latest() {
        List<SyncRecord> records = scene.store.syncs().recent(1);
        return records.get(0);
    }

    private static SyncException.Stalled stalled(CatalogSync sync) {
        SyncException.Stalled e = catchThrowableOfType(SyncException.Stalled.class, sync::syncNow);
        assertThat(e).isNotNull();
        return e;
    }
}
