package dev.pao.store.jdbc;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.store.StoreUnderTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables as people find them: with the names and columns of the story, and each filled as it says. */
interface ColumnsOfTheStory extends StoreUnderTest {

    /** A connection to what {@link #open} opened last, beside the store. */
    Connection connect() throws SQLException;

    Dialect dialect();

    @Test
    default void anItemFillsTheColumnsOfTheStory() throws SQLException {
        try (CatalogStore store = open()) {
            store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            assertThat(row("""
                            select name, version, description, owner, category, source_file_path, source_commit,
                                is_active, display_name from catalog_items
                            """))
                    .containsExactly(
                            "mysql-database",
                            "1.0.0",
                            "MySQL database instance",
                            "platform-data-team",
                            "databases",
                            "catalog/databases/mysql-database.yaml",
                            commit(1).text(),
                            dialect() == Dialect.SQLITE ? "1" : "t",
                            "null");
            assertThat(row("select tags from catalog_items").get(0).replace(" ", ""))
                    .isEqualTo("[\"database\",\"mysql\",\"storage\"]");
            assertThat(row("select source_file_hash from catalog_items").get(0)).matches("sha256:[0-9a-f]{64}");
            assertThat(row("select name, version, source_commit from catalog_item_versions"))
                    .containsExactly("mysql-database", "1.0.0", commit(1).text());
        }
    }

    @Test
    default void jsonColumnsCanBeQueriedAsJson() throws SQLException {
        try (CatalogStore store = open()) {
            store.publish(publication(1).put(CatalogItems.mysqlDatabase()).build());
            assertThat(row("select presentation -> 'fields' -> 0 ->> 'name', fulfillment -> 'manual' ->> 'system'"
                            + " from catalog_items"))
                    .containsExactly("database_name", "jira");
        }
    }

    @Test
    default void onPostgresqlJsonColumnsAreJsonbAndMomentsHaveAZone() throws SQLException {
        assumeTrue(dialect() == Dialect.POSTGRESQL);
        try (CatalogStore store = open()) {
            assertThat(store.snapshot().items()).isEmpty();
            assertThat(row("select pg_typeof(tags), pg_typeof(presentation), pg_typeof(fulfillment),"
                            + " pg_typeof(created_at) from (select 1) one left join catalog_items on false"))
                    .containsExactly("jsonb", "jsonb", "jsonb", "timestamp with time zone");
        }
    }

    @Test
    default void aSyncFillsTheColumnsOfTheStory() throws SQLException {
        try (CatalogStore store = open()) {
            SyncRecord running = store.syncs().open(request());
            assertThat(row("select id, sync_id, status, repository_url, branch, commit_hash, triggered_by"
                            + " from catalog_sync_status"))
                    .containsExactly(
                            "1",
                            "sync-20250816-001",
                            "running",
                            "https://github.com/org/pao-repository.git",
                            "main",
                            "null",
                            "webhook");
            store.publish(publication(1).complete(completed(running)).build());
            assertThat(row("select status, commit_hash, items_added, items_updated, items_removed, items_rejected"
                            + " from catalog_sync_status"))
                    .containsExactly("completed", commit(1).text(), "1", "0", "0", "0");
            assertThat(row("select files_processed -> 0 ->> 'path' from catalog_sync_status"))
                    .containsExactly("catalog/databases/mysql-database.yaml");
        }
    }

    @Test
    default void everyProcessedFileIsInTheValidationLogOnce() throws SQLException {
        try (CatalogStore store = open()) {
            SyncRecord first = completed(store.syncs().open(request()));
            SyncRecord second = completed(store.syncs().open(request()));
            store.publish(publication(1).complete(first).complete(second).build());
            assertThat(row("select sync_id, source_file_path, change, outcome, item_name, item_version"
                            + " from catalog_item_validation_log"))
                    .containsExactly(
                            "sync-20250816-001",
                            "catalog/databases/mysql-database.yaml",
                            "added",
                            "added",
                            "mysql-database",
                            "1.0.0");
        }
    }

    @Test
    default void aDeliveryFillsTheColumnsOfTheStory() throws SQLException {
        try (CatalogStore store = open()) {
            store.deliveries().accept(push("{\"ref\": \"refs/heads/main\"}"), Optional.empty(), request());
            assertThat(row("select delivery_id, event_type, payload ->> 'ref', hook_id, outcome, sync_id"
                            + " from webhook_events"))
                    .containsExactly(
                            "12345-67890-abcdef", "push", "refs/heads/main", "7", "accepted", "sync-20250816-001");
        }
    }

    @Test
    default void aPayloadThatJsonbWouldRefuseIsKeptAsBytesOnly() throws SQLException {
        for (String body : List.of("{\"a\": \"\\u0000\"}", "{\"a\": 1e500000}", "\u0000", "payload=%7B%7D")) {
            try (CatalogStore store = open()) {
                store.deliveries().note(push(body), "ignored");
                assertThat(row("select payload, length(body) from webhook_events order by id desc limit 1"))
                        .containsExactly("null", Integer.toString(body.length()));
            }
        }
    }

    private List<String> row(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as("a row of %s", sql).isTrue();
            ResultSetMetaData columns = rows.getMetaData();
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                values.add(String.valueOf(rows.getString(column)));
            }
            assertThat(rows.next()).as("a second row of %s", sql).isFalse();
            return values;
        }
    }

    private static SyncRequest request() {
        return new SyncRequest(SyncTrigger.WEBHOOK, "https://github.com/org/pao-repository.git", "main", momentOf(0));
    }

    private static SyncRecord completed(SyncRecord running) {
        ProcessedFile file = new ProcessedFile(
                "catalog/databases/mysql-database.yaml",
                ProcessedFile.Change.ADDED,
                ProcessedFile.Outcome.ADDED,
                Optional.of("mysql-database"),
                Optional.of(CatalogItems.mysqlDatabase().version()),
                List.of());
        return running.completed(Optional.empty(), commit(1), momentOf(1), new SyncCounts(1, 0, 0, 0), List.of(file));
    }

    private static Delivery push(String body) {
        DeliveryKey key = new DeliveryKey("7", "12345-67890-abcdef");
        return Delivery.genuine(key, "push", body.getBytes(StandardCharsets.UTF_8), momentOf(0));
    }
}
