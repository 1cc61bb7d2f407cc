package dev.pao.store.jdbc;

import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.testkit.CatalogItems;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class FollowingTest {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    @TempDir
    Path folder;

    private final Heard heard = new Heard();
    private String url = "";

    @BeforeEach
    void newStore() {
        url = SERVER.newSchema();
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherPublishesIsServedWithoutARefresh(Dialect dialect) throws InterruptedException {
        try (CatalogStore one = builder(dialect).open();
                CatalogStore other = following(dialect)) {
            one.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            heard.await(1);
            assertThat(other.snapshot().items()).isEqualTo(one.snapshot().items());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatDoesNotFollowKeepsWhatItKnows(Dialect dialect) throws InterruptedException {
        try (CatalogStore one = builder(dialect).open();
                CatalogStore still = builder(dialect).open();
                CatalogStore other = following(dialect)) {
            one.publish(publication(1).build());
            heard.await(1);
            assertThat(other.snapshot().revision()).isEqualTo(1);
            assertThat(still.snapshot().revision()).isZero();
        }
    }

    @Test
    void aListenerIsToldOfOwnPublicationsToo() throws InterruptedException {
        try (CatalogStore store = builder(Dialect.SQLITE)
                .onSnapshot(snapshot -> {
                    throw new IllegalStateException("a listener that fails");
                })
                .onSnapshot(heard::hear)
                .open()) {
            store.publish(publication(1).build());
            store.publish(publication(2).after(1).build());
            heard.await(2);
            assertThat(heard.revisions).containsExactly(1L, 2L);
        }
    }

    @Test
    void anotherSchemaIsAnotherStore() throws InterruptedException {
        try (CatalogStore other = following(Dialect.POSTGRESQL);
                CatalogStore stranger =
                        JdbcCatalogStore.postgresql(SERVER.newSchema()).open();
                CatalogStore one = builder(Dialect.POSTGRESQL).open()) {
            stranger.publish(publication(1).build());
            stranger.publish(publication(2).after(1).build());
            one.publish(publication(1).build());
            heard.await(1);
            assertThat(other.snapshot().revision()).isEqualTo(1);
        }
    }

    @Test
    void aListeningSessionThatIsKilledIsReplacedAndNothingIsMissed() throws Exception {
        try (CatalogStore one = builder(Dialect.POSTGRESQL).open();
                CatalogStore other = following(Dialect.POSTGRESQL)) {
            one.publish(publication(1).build());
            heard.await(1);
            for (int number = 2; number <= 4; number++) {
                assertThat(killListeners()).isGreaterThanOrEqualTo(1);
                one.publish(publication(number).after(one.snapshot()).build());
                heard.await(number);
            }
            assertThat(other.snapshot().revision()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedStoreLeavesNoThreadAndNoSession(Dialect dialect) throws Exception {
        CatalogStore store = following(dialect);
        assertThat(followers()).hasSize(1);
        store.close();
        assertThat(followers()).isEmpty();
        store.close();
    }

    @Test
    void anIntervalIsSensible() {
        for (Duration interval : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofHours(2))) {
            assertThatThrownBy(() -> builder(Dialect.SQLITE).followingOthers(interval))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found " + interval);
        }
    }

    private CatalogStore following(Dialect dialect) {
        return builder(dialect)
                .followingOthers(Duration.ofMillis(20))
                .onSnapshot(heard::hear)
                .open();
    }

    private JdbcCatalogStore.Builder builder(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> JdbcCatalogStore.sqlite(folder.resolve("pao.db"));
            case POSTGRESQL -> JdbcCatalogStore.postgresql(url);
        };
    }

    /** Kills the sessions that listen, once there is one: a follower may be between two. */
    private int killListeners() throws SQLException {
        try (Connection connection = SERVER.connections(url).getConnection();
                Statement statement = connection.createStatement()) {
            int killed = 0;
            while (killed == 0) {
                try (ResultSet sessions = statement.executeQuery("select count(pg_terminate_backend(pid))"
                        + " from pg_stat_activity where application_name = 'pao-listener' and query like 'listen%'")) {
                    sessions.next();
                    killed = sessions.getInt(1);
                }
            }
            return killed;
        }
    }

    private static List<Thread> followers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("pao-store-follower"))
                .toList();
    }

    /** The revisions of which a listener was told. */
    private static final class Heard {

        private final List<Long> revisions = new CopyOnWriteArrayList<>();
        private final List<CountDownLatch> waiting = new CopyOnWriteArrayList<>();

        void hear(CatalogSnapshot snapshot) {
            revisions.add(snapshot.revision());
            waiting.forEach(CountDownLatch::countDown);
        }

        /** Waits until a revision was told. */
        void await(long revision) throws InterruptedException {
            while (!revisions.contains(revision)) {
                CountDownLatch next = new CountDownLatch(1);
                waiting.add(next);
                if (!revisions.contains(revision)) {
                    assertThat(next.await(30, TimeUnit.SECONDS))
                            .as("revision %s is heard, after %s", revision, revisions)
                            .isTrue();
                }
            }
        }
    }
}
