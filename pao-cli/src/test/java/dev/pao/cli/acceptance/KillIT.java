package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.PaoProcess;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed at random moments while commits come in, each of which changes every item. What the store then
 * holds must be one whole commit, and the next start must reach the head. {@code -Dpao.kills} says how often; every step
 * by itself is what the tests of pao-reliability kill at.
 */
final class KillIT {

    private static final int KILLS = Integer.getInteger("pao.kills", 2);
    private static final int ITEMS = 40;
    private static final Map<String, String> EVERY_SECOND = Map.of("PAO_SYNC_INTERVAL", "1");

    @TempDir
    Path folder;

    private final Map<String, SemanticVersion> versionOfCommit = new HashMap<>();
    private final Random random = new Random(20250816);
    private int generation;

    @Test
    void noKillLeavesHalfACommitOnSqlite() {
        Path file = folder.resolve("pao.db");
        kill("sqlite:" + file, () -> JdbcCatalogStore.sqlite(file).open());
    }

    @Test
    void noKillLeavesHalfACommitOnPostgresql() {
        try (PostgresqlDatabases databases = new PostgresqlDatabases()) {
            String store = databases.newStore();
            kill(store, () -> JdbcCatalogStore.postgresql(store).open());
        }
    }

    private void kill(String store, Supplier<CatalogStore> opened) {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"))) {
            for (int kill = 0; kill < KILLS; kill++) {
                commitNextGeneration(repository);
                try (PaoProcess server = PaoServer.process(folder, repository.url(), store, EVERY_SECOND)) {
                    PaoServer.pause(Duration.ofMillis(300 + random.nextInt(1200)));
                    commitNextGeneration(repository);
                    PaoServer.pause(Duration.ofMillis(random.nextInt(1200)));
                    server.kill();
                }
                theStoreHoldsOneWholeCommit(opened, "kill " + kill);
            }
            theNextStartReachesTheHead(repository, store);
        }
    }

    private void commitNextGeneration(ScriptedRepository repository) {
        generation++;
        for (int item = 0; item < ITEMS; item++) {
            String name = "item-" + item;
            repository.write(
                    "catalog/databases/" + name + ".yaml",
                    Story.yaml()
                            .replace("name: \"mysql-database\"", "name: \"" + name + "\"")
                            .replace("\"1.0.0\"", "\"1." + generation + ".0\"")
                            .replace("MySQL database instance", "generation " + generation));
        }
        String commit = repository.commit("Generation " + generation);
        versionOfCommit.put(commit, SemanticVersion.of("1." + generation + ".0"));
    }

    private void theStoreHoldsOneWholeCommit(Supplier<CatalogStore> opened, String moment) {
        try (CatalogStore store = opened.get()) {
            CatalogSnapshot snapshot = store.refresh();
            if (snapshot.commit().isEmpty()) {
                assertThat(snapshot.size()).as(moment).isZero();
                return;
            }
            SemanticVersion expected =
                    versionOfCommit.get(snapshot.commit().orElseThrow().text());
            assertThat(snapshot.items())
                    .as(moment)
                    .hasSize(ITEMS)
                    .allSatisfy(
                            published -> assertThat(published.item().version()).isEqualTo(expected));
        }
    }

    private void theNextStartReachesTheHead(ScriptedRepository repository, String store) {
        try (PaoServer pao = PaoServer.start(folder, repository.url(), store, EVERY_SECOND)) {
            pao.await(
                    "catalog/items",
                    list -> list.text("commit")
                            .filter(repository.head()::equals)
                            .isPresent());
            pao.await(
                    "syncs?limit=100",
                    list -> list.sequence("syncs").orElseThrow().values().stream()
                            .map(dev.pao.model.value.Value.Mapping.class::cast)
                            .noneMatch(sync -> sync.text("status")
                                    .filter("running"::equals)
                                    .isPresent()));
        }
    }
}
