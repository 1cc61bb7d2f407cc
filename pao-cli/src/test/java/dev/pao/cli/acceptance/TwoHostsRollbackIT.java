package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncOutcome;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.Rollback;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.store.ForwardingStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts share a store: one decides while the other syncs. */
final class TwoHostsRollbackIT {

    private static final String FILE = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    @Test
    void oneHostsDecisionBindsTheOtherOnSqlite() {
        Path file = folder.resolve("pao.db");
        decide(() -> JdbcCatalogStore.sqlite(file).open());
    }

    @Test
    void oneHostsDecisionBindsTheOtherOnPostgresql() {
        try (PostgresqlDatabases databases = new PostgresqlDatabases()) {
            String store = databases.newStore();
            decide(() -> JdbcCatalogStore.postgresql(store).open());
        }
    }

    private void decide(Supplier<CatalogStore> opened) {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"));
                CatalogStore one = opened.get();
                CatalogStore other = opened.get()) {
            CommitId first = push(repository, "1.0.0");
            sync(repository, one);
            push(repository, "1.1.0");
            sync(repository, one);
            CommitId head = push(repository, "1.2.0");
            CatalogControl control = CatalogControl.over(one, InstantSource.system());
            Runnable rollback = () -> control.rollback(Rollback.to(first, "alice", "1.1.0 deletes backups"));

            SyncOutcome overtaken = sync(repository, new OvertakenStore(other, rollback));
            assertThat(overtaken.status()).isEqualTo(SyncOutcome.Status.PINNED);
            assertThat(overtaken.record().message().orElseThrow())
                    .contains("by alice", head.abbreviated() + " recorded");
            assertThat(version(other)).isEqualTo("1.0.0");
            assertThat(version(one)).isEqualTo("1.0.0");
            assertThat(one.snapshot().pin()).isEqualTo(other.snapshot().pin());

            CatalogControl.over(other, InstantSource.system()).unpin("bob", "1.2.0 is good");
            sync(repository, other);
            assertThat(version(one)).isEqualTo("1.2.0");
            assertThat(one.snapshot().commit()).contains(head);

            control.hold(Hold.at("mysql-database", SemanticVersion.of("1.0.0"), "alice", "1.2.0 is bad, too"));
            assertThat(version(other)).isEqualTo("1.0.0");
            push(repository, "1.2.0");
            sync(repository, other);
            assertThat(version(one)).isEqualTo("1.0.0");
            push(repository, "1.2.1");
            sync(repository, one);
            assertThat(version(other)).isEqualTo("1.2.1");
            assertThat(other.snapshot().holds()).isEmpty();
        }
    }

    private SyncOutcome sync(ScriptedRepository repository, CatalogStore store) {
        try (CatalogSync sync = CatalogSync.builder(GitRepository.of(repository.url()), store)
                .mirror(folder.resolve("mirror"))
                .interval(Duration.ZERO)
                .build()) {
            return sync.syncNow();
        }
    }

    private static CommitId push(ScriptedRepository repository, String version) {
        String text = Story.yaml().replace("\"1.0.0\"", "\"" + version + "\"").replace("MySQL", "MySQL for " + version);
        return new CommitId(repository.write(FILE, text).commit("Version " + version));
    }

    private static String version(CatalogStore store) {
        return store.refresh()
                .item("mysql-database")
                .orElseThrow()
                .item()
                .version()
                .toString();
    }

    /** A store in which somebody publishes right before the first publication. */
    private static final class OvertakenStore extends ForwardingStore {

        private final AtomicBoolean overtaken = new AtomicBoolean();
        private final Runnable before;

        OvertakenStore(CatalogStore store, Runnable before) {
            super(store);
            this.before = before;
        }

        @Override
        public PublishOutcome publish(Publication publication) {
            if (overtaken.compareAndSet(false, true)) {
                before.run();
            }
            return super.publish(publication);
        }

        /** The store is the test's. */
        @Override
        public void close() {
            // Closed by the test.
        }
    }
}
