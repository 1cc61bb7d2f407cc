package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncStatus;
import dev.pao.testkit.git.GitServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Git server that fails and comes back, whatever the way: served on, told once, and mended without a restart. */
@Timeout(60)
final class IncidentTest {

    private static final SyncLimits SHORT = SyncLimits.builder()
            .connect(Duration.ofSeconds(5))
            .idle(Duration.ofMillis(400))
            .fetch(Duration.ofMillis(1500))
            .firstRetry(Duration.ofMillis(20))
            .lag(Duration.ofMillis(50))
            .build();

    @TempDir
    Path folder;

    private Scene scene;
    private GitServer server;

    /** What can be the matter with a Git server. */
    enum Incident {
        UNAUTHORIZED(server -> server.answer(401)),
        FORBIDDEN(server -> server.answer(403)),
        NOT_FOUND(server -> server.answer(404)),
        TOO_MANY(server -> server.answer(429)),
        BROKEN(server -> server.answer(500)),
        UNAVAILABLE(server -> server.answer(503)),
        WEB_PAGE(GitServer::answerHtml),
        GARBAGE(GitServer::answerGarbage),
        HALF_OPEN(GitServer::stall),
        SLOW(GitServer::trickle),
        BREAKS_OFF(server -> server.cutAfter(0)),
        TRUNCATES(server -> server.cutAfter(150)),
        MOVED(server -> server.redirectTo("http://elsewhere.invalid"));

        private final Consumer<GitServer> begin;

        Incident(Consumer<GitServer> begin) {
            this.begin = begin;
        }
    }

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        server = GitServer.serving(scene.remote);
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
    }

    @AfterEach
    void close() {
        server.close();
        scene.close();
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogStaysUpAndSaysHowOldItIsAndRecoversByItself(Incident incident) {
        CatalogSync sync = scene.open(scene.builder(server.url()).limits(SHORT).interval(Duration.ofMillis(20)));
        sync.start();
        Scene.await(
                () -> scene.names().contains("a") && sync.health().lastGood().isPresent());
        CatalogSnapshot before = scene.served();

        incident.begin.accept(server);
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        Scene.await(() -> sync.health().failure().isPresent());
        Optional<Instant> lastGood = sync.health().lastGood();
        DeliveryReceipt refused = sync.deliver(scene.delivery("d1"));
        assertThat(scene.awaitEnd(refused.syncId()).status()).isEqualTo(SyncStatus.FAILED);
        assertThat(scene.served()).isSameAs(before);
        assertThat(lastGood).isPresent().isEqualTo(sync.health().lastGood());

        server.behave();
        Scene.await(() -> scene.names().contains("b") && sync.health().failure().isEmpty());
        assertThat(scene.events(CatalogEvent.SyncFailed.class)).hasSize(1);
        assertThat(scene.events(CatalogEvent.SyncRecovered.class)).hasSize(1);
    }
}
