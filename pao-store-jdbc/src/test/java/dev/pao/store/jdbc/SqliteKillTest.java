package dev.pao.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.SyncTurn;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class SqliteKillTest {

    private static final int KILLS = 5;

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
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // A killed process does not remove the driver's native library.
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublisher.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int printed = 0;
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < publications; line++) {
                printed = Integer.parseInt(output.readLine());
            }
            try (CatalogStore store = JdbcCatalogStore.sqlite(file).open()) {
                assertThat(store.tryTurn()).as("the turn of a living process").isEmpty();
            }
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return printed;
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
