package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.event.CatalogEvent;
import dev.pao.sync.webhook.PassedClock;
import dev.pao.testkit.git.GitServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of the machine is for records; what has to come in time, or in order, does not ask it. */
@Timeout(60)
final class ClockJumpTest {

    @TempDir
    Path folder;

    private final PassedClock clock = new PassedClock();
    private Scene scene;
    private GitServer server;
    private CatalogSync sync;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        server = GitServer.serving(scene.remote);
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        sync = scene.open(scene.builder(server.url()).clock(clock));
        sync.syncNow();
    }

    @AfterEach
    void close() {
        server.close();
        scene.close();
    }

    @Test
    void aFailureBeforeTheClockWasSetBackIsRecoveredFromOnce() {
        clock.pass(Duration.ofHours(3));
        fail();
        clock.pass(Duration.ofHours(-3));
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofMinutes(1));
            sync.syncNow();
        }
        assertThat(scene.events(CatalogEvent.SyncRecovered.class)).hasSize(1);

        fail();
        clock.pass(Duration.ofHours(5));
        fail();
        assertThat(scene.events(CatalogEvent.SyncFailed.class)).hasSize(2);
        sync.syncNow();
        assertThat(scene.events(CatalogEvent.SyncRecovered.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1000, 1000})
    void theNextLookComesInTime(long days) {
        CatalogSync started =
                scene.open(scene.builder(server.url()).clock(clock).interval(Duration.ofMillis(30)));
        started.start();
        Scene.await(() -> started.health().lastGood().isPresent());
        clock.pass(Duration.ofDays(days));
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        Scene.await(() -> scene.names().contains("b"));
    }

    private void fail() {
        server.answer(500);
        assertThatThrownBy(sync::syncNow).isInstanceOf(SyncException.TransientFailure.class);
        server.behave();
    }
}
