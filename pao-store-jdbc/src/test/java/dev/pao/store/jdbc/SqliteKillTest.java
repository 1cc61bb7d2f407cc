package dev.pao.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.SyncTurn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class SqliteKillTest {

    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void aProcessKilledWhilePublishingLeavesAWholeCatalogAndAFreeTurn() throws IOException, InterruptedException {
        Path file = folder.resolve("pao.db");
        for (int kill = 1; kill <= KILLS; kill++) {
            int printed = publishUntilKilled(file, kill);
            try (CatalogStore store = JdbcCatalogStore.sqlite(file).open();
                    SyncTurn turn = store.tryTurn().orElseThrow()) {
                assertThat(turn).isNotNull();
                assertWhole(store.snapshot(), printed);
            }
        }
    }

    /** Kills the child when it has printed some publications and is at the next one; gives the last one it printed. */
    private int publishUntilKilled(Path file, int publications) throws IOException, InterruptedException {
        PublisherProcess child = PublisherProcess.start(file.toString(), folder);
        try {
            int printed = child.awaitPublications(publications);
            try (CatalogStore store = JdbcCatalogStore.sqlite(file).open()) {
                assertThat(store.tryTurn()).as("the turn of a living process").isEmpty();
            }
            return printed;
        } finally {
            child.kill();
        }
    }

    private static void assertWhole(CatalogSnapshot snapshot, int atLeast) {
        int number = EndlessPublisher.numberOf(snapshot.commit().orElseThrow());
        assertThat(number).as("what a publication returned is there").isGreaterThanOrEqualTo(atLeast);
        List<String> versions = snapshot.items().stream()
                .map(item -> item.item().version().toString())
                .distinct()
                .toList();
        assertThat(versions).containsExactly(number + ".0.0");
        assertThat(snapshot.size()).isEqualTo(EndlessPublisher.ITEMS);
        assertThat(snapshot.rejected()).hasSize(1);
    }
}
