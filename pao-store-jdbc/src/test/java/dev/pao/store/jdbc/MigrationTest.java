package dev.pao.store.jdbc;

import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.TicketRef;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.PublishOutcome;
import dev.pao.store.RejectedFile;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Overrides;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationTest {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    @TempDir
    Path folder;

    private String url = "";

    @ParameterizedTest
    @EnumSource
    void aStoreOfTheFirstVersionServesWhatItServed(Dialect dialect) throws SQLException {
        try (CatalogStore store = openVersionOne(dialect)) {
            CatalogSnapshot snapshot = store.snapshot();
            assertThat(snapshot.revision()).isEqualTo(4);
            assertThat(snapshot.commit()).contains(new CommitId(VersionOne.commit(4)));
            assertThat(snapshot.publishedAt()).contains(Instant.parse(VersionOne.moment(4)));
            assertThat(snapshot.overrides()).isEqualTo(Overrides.NONE);
            assertThat(snapshot.rejected()).extracting(RejectedFile::path).containsExactly("catalog/broken.yaml");
            assertThat(snapshot.items()).hasSize(1);
            assertThat(snapshot.item("kept").orElseThrow().createdAt()).isEqualTo(Instant.parse(VersionOne.moment(1)));
            assertThat(store.version("gone", SemanticVersion.of("1.0.0"))).isPresent();
            assertThat(store.syncs().running()).hasSize(1);
            assertThat(store.deliveries().answer(new DeliveryKey("7", "a-delivery")))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreOfTheFirstVersionHasTheHistoryThatItKept(Dialect dialect) throws SQLException {
        try (CatalogStore store = openVersionOne(dialect)) {
            CatalogHistory history = store.history();
            assertThat(history.recent(10, CatalogHistory.NEWEST))
                    .singleElement()
                    .satisfies(only -> assertThat(only.revision())
                            .isEqualTo(store.snapshot().published().orElseThrow()));
            assertThat(history.at(4).map(CatalogSnapshot::items))
                    .contains(store.snapshot().items());
            assertThat(history.at(4).map(CatalogSnapshot::rejected))
                    .contains(store.snapshot().rejected());
            assertThat(history.at(3)).isEmpty();
            assertThat(history.of("kept", 10))
                    .extracting(change -> change.content()
                            .map(ItemContent::version)
                            .orElseThrow()
                            .toString())
                    .containsExactly("2.0.0", "1.0.0");
            ItemRevision gone = history.of("gone", 10).get(0);
            assertThat(gone.revision().cause()).isEqualTo(new PublicationCause.Unrecorded());
            assertThat(gone.revision().commit()).isEqualTo(new CommitId(VersionOne.commit(1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreOfTheFirstVersionGoesOn(Dialect dialect) throws SQLException {
        try (CatalogStore store = openVersionOne(dialect)) {
            assertThat(store.publish(publication(5)
                            .after(store.snapshot())
                            .deactivate("kept")
                            .build()))
                    .isInstanceOf(PublishOutcome.Published.class);
            assertThat(store.snapshot().revision()).isEqualTo(5);
            assertThat(store.snapshot().rejected()).isEmpty();
            assertThat(store.history().at(5).map(CatalogSnapshot::items))
                    .hasValueSatisfying(items -> assertThat(items).isEmpty());
            assertThat(store.history().at(4).map(CatalogSnapshot::rejected))
                    .hasValueSatisfying(rejected -> assertThat(rejected).hasSize(1));
            assertThat(store.history().of("kept", 1).get(0).content()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierVersionThatStillRunsCanNotPublishWithoutHistory(Dialect dialect) throws SQLException {
        openVersionOne(dialect).close();
        try (Connection connection = connect(dialect);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update catalog_state set rejected_revision = 9"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierVersionThatStillRunsCanNotRecordRequestsThatNobodyPlaces(Dialect dialect) throws SQLException {
        openVersionOne(dialect).close();
        try (Connection connection = connect(dialect);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> VersionOne.begin(statement, "late")).hasMessageContaining("message");
        }
    }

    @ParameterizedTest
    @EnumSource
    void requestsOfTheFirstVersionAreGoneOnWithAndLookedForFirst(Dialect dialect) throws SQLException {
        try (JdbcCatalogStore store = openVersionOne(dialect)) {
            assertThat(store.requests().due(Instant.parse(VersionOne.moment(4)), 9))
                    .extracting(request -> request.order().key().text())
                    .containsExactlyInAnyOrder("placed", "untried");
            assertThat(store.requests().due(Instant.parse(VersionOne.moment(5)), 9))
                    .extracting(request ->
                            request.order().key() + " " + request.placing().attempt())
                    .containsExactlyInAnyOrder("placed NONE", "untried NONE", "tried INTERRUPTED");
            assertThat(store.requests().find(new TicketRef("jira", "PLATFORM-42")))
                    .isPresent();
        }
    }

    private JdbcCatalogStore openVersionOne(Dialect dialect) throws SQLException {
        url = dialect == Dialect.SQLITE ? "jdbc:sqlite:" + folder.resolve("pao.db") : SERVER.newSchema();
        try (Connection connection = connect(dialect)) {
            VersionOne.write(connection, dialect);
            VersionOne.writeRequests(connection);
        }
        return switch (dialect) {
            case SQLITE -> JdbcCatalogStore.sqlite(folder.resolve("pao.db")).open();
            case POSTGRESQL -> JdbcCatalogStore.postgresql(url).open();
        };
    }

    private Connection connect(Dialect dialect) throws SQLException {
        return dialect == Dialect.SQLITE
                ? DriverManager.getConnection(url)
                : SERVER.connections(url).getConnection();
    }
}
