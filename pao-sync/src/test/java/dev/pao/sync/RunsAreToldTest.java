package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncTrigger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsAreToldTest {

    @TempDir
    Path folder;

    private final Runs runs = new Runs();
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aRunThatPublishesTellsWhatBecameOfItsFiles() {
        scene.remote.write("catalog/mysql.yaml", Texts.item("mysql", "1.0.0")).commit("Add");
        listened().syncNow();
        assertThat(runs.told).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(SyncRun.Outcome.PUBLISHED);
            assertThat(run.trigger()).isEqualTo(SyncTrigger.HAND);
            assertThat(run.duration()).isPositive();
            assertThat(run.files()).extracting(ProcessedFile::outcome).containsExactly(ProcessedFile.Outcome.ADDED);
        });
    }

    @Test
    void aRunThatFindsNothingNewOrFailsIsToldToo() {
        CatalogSync sync = listened();
        assertThatThrownBy(sync::syncNow).isInstanceOf(SyncException.class);
        scene.remote.write("catalog/mysql.yaml", Texts.item("mysql", "1.0.0")).commit("Add");
        sync.syncNow();
        sync.syncNow();
        assertThat(runs.told)
                .extracting(SyncRun::outcome)
                .containsExactly(SyncRun.Outcome.FAILED, SyncRun.Outcome.PUBLISHED, SyncRun.Outcome.UNCHANGED);
    }

    @Test
    void theStartOfAHostIsATriggerOfItsOwn() {
        scene.remote.write("catalog/mysql.yaml", Texts.item("mysql", "1.0.0")).commit("Add");
        listened().start();
        Scene.await(() -> !runs.told.isEmpty());
        assertThat(runs.told).first().extracting(SyncRun::trigger).isEqualTo(SyncTrigger.START);
    }

    @Test
    void aListenerThatFailsOnARunStopsNothing() {
        scene.remote.write("catalog/mysql.yaml", Texts.item("mysql", "1.0.0")).commit("Add");
        SyncListener failing = new SyncListener() {
            @Override
            public void on(CatalogEvent event) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void ran(SyncRun run) {
                throw new IllegalStateException("on purpose");
            }
        };
        CatalogSync sync = scene.open(scene.builder().listener(failing.and(runs)));
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(runs.told).hasSize(1);
        assertThat(runs.events).isNotEmpty();
        assertThat(Duration.ZERO).isLessThan(runs.told.get(0).duration());
    }

    private CatalogSync listened() {
        return scene.open(scene.builder().listener(runs));
    }

    private static final class Runs implements SyncListener {

        private final List<SyncRun> told = new CopyOnWriteArrayList<>();
        private final List<CatalogEvent> events = new ArrayList<>();

        @Override
        public void on(CatalogEvent event) {
            events.add(event);
        }

        @Override
        public void ran(SyncRun run) {
            told.add(run);
        }
    }
}
