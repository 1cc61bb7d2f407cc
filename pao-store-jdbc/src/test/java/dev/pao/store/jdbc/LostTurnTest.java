package dev.pao.store.jdbc;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.SyncTurn;
import dev.pao.testkit.CatalogItems;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LostTurnTest {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    @TempDir
    Path folder;

    private String url = "";

    @BeforeEach
    void newStore() {
        url = SERVER.newSchema();
    }

    @Test
    void aHostThatLostItsTurnWithItsSessionCanNotPublishWhatItPlanned() throws SQLException {
        try (CatalogStore slow = open();
                CatalogStore other = open()) {
            SyncTurn lost = slow.tryTurn().orElseThrow();
            slow.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            Publication planned = publication(2)
                    .after(slow.snapshot())
                    .deactivate("mysql-database")
                    .build();
            assertThat(other.tryTurn()).isEmpty();
            killHolders();
            try (SyncTurn taken = awaitTurn(other)) {
                assertThat(taken).isNotNull();
                other.publish(publication(1).after(other.refresh()).build());
                assertThat(slow.publish(planned)).isEqualTo(new PublishOutcome.Superseded(2, Optional.of(commit(1))));
                lost.close();
                assertThat(slow.tryTurn())
                        .as("closing a lost turn takes it from nobody")
                        .isEmpty();
            }
            assertThat(slow.refresh().items()).hasSize(1);
        }
    }

    @Test
    void theTurnOfAProcessThatIsKilledPassesOn() throws IOException, InterruptedException {
        PublisherProcess child = PublisherProcess.start(url, folder);
        int printed = child.awaitPublications(2);
        try (CatalogStore store = open()) {
            assertThat(store.tryTurn()).as("the turn of a living process").isEmpty();
            child.kill();
            try (SyncTurn turn = awaitTurn(store)) {
                assertThat(turn).isNotNull();
                long revision = store.refresh().revision();
                assertThat(revision).isGreaterThanOrEqualTo(printed);
                assertThat(store.publish(
                                publication((int) revision + 1).after(revision).build()))
                        .isInstanceOf(PublishOutcome.Published.class);
            }
        } finally {
            child.kill();
        }
    }

    private CatalogStore open() {
        return JdbcCatalogStore.postgresql(url).open();
    }

    /** Ends the sessions that hold the turn, as an administrator or a network would. */
    private void killHolders() throws SQLException {
        try (Connection connection = SERVER.connections(url).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                    + " and objid::bigint = hashtext(current_schema())::bigint & 4294967295");
        }
    }

    /** Asks for the turn until the server has noticed that its holder is gone. */
    private static SyncTurn awaitTurn(CatalogStore store) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Optional<SyncTurn> turn = store.tryTurn();
        while (turn.isEmpty() && System.nanoTime() < deadline) {
            turn = store.tryTurn();
        }
        return turn.orElseThrow(() -> new AssertionError("the turn was not free within a minute"));
    }
}
