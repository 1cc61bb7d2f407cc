package dev.pao.store.jdbc;

import dev.pao.model.value.ValueJson;
import dev.pao.testkit.CatalogItems;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A store as the first version of the tables held it, after four publications: {@code kept} was added and updated, {@code
 * gone} was added and removed, and a file was rejected.
 */
final class VersionOne {

    private VersionOne() {}

    static void write(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : Migration.of(dialect).get(0).sql().split(";", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            item(statement, "kept", 2, true);
            item(statement, "gone", 1, false);
            version(statement, "kept", 1);
            version(statement, "kept", 2);
            version(statement, "gone", 1);
            statement.execute("update catalog_items set revision = 3 where name = 'gone'");
            statement.execute("insert into catalog_rejected_files values ('catalog/broken.yaml', '" + hash(9) + "', '"
                    + commit(2) + "', '" + moment(2) + "', '[]', null)");
            statement.execute("update catalog_state set revision = 4, rejected_revision = 2, commit_hash = '"
                    + commit(4) + "', published_at = '" + moment(4) + "'");
            statement.execute(
                    "insert into catalog_sync_status (sync_id, sync_started_at, status, repository_url, branch,"
                            + " triggered_by) values ('sync-20250816-001', '" + moment(5)
                            + "', 'running', 'https://git.example.com/catalog.git', 'main', 'webhook')");
            statement.execute("insert into webhook_events (hook_id, delivery_id, event_type, signature_valid,"
                    + " processed_at, is_accepted, sync_id) values ('7', 'a-delivery', 'push', true, '" + moment(5)
                    + "', true, 'sync-20250816-001')");
        }
    }

    /** Three requests: one with a ticket, one whose ticket somebody set out to make, and one that nobody looked at. */
    static void writeRequests(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            request(statement, "placed", 1, "null");
            request(statement, "tried", 1, "'" + moment(5) + "'");
            request(statement, "untried", 0, "null");
            statement.execute("insert into manual_tickets values ('" + requestId("placed") + "', 'jira', 'PLATFORM-42',"
                    + " 'https://jira.example.com/browse/PLATFORM-42', 'submitted', '" + moment(4) + "', '" + moment(4)
                    + "')");
        }
    }

    /** Records a request as the first version did. */
    static void begin(Statement statement, String key) throws SQLException {
        statement.execute("insert into service_requests (id, idempotency_key, item_name, item_version, parameters,"
                + " parameters_exact, requester_user_id, requester_team, requester_email, ticket_system, content,"
                + " content_exact, state, message, attempts, created_at, updated_at) values ('" + requestId(key)
                + "', '"
                + key
                + "', 'kept', '2.0.0', '{}', '{}', 'josh', null, null, 'jira', '{}', '{}', 'submitted', null, 0, '"
                + moment(5) + "', '" + moment(5) + "')");
    }

    static String requestId(String key) {
        return "req-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static void request(Statement statement, String key, int attempts, String claimed) throws SQLException {
        statement.execute("insert into service_requests values ('" + requestId(key) + "', '" + key
                + "', 'kept', '2.0.0', '{}', '{}', 'josh', null, null, 'jira', '{}', '{}', 'submitted', null, "
                + attempts
                + ", " + claimed + ", '" + moment(4) + "', '" + moment(4) + "')");
    }

    static String commit(int number) {
        return Integer.toString(number).repeat(40);
    }

    /** A moment as both databases take it. */
    static String moment(int number) {
        return "2025-08-16T19:3" + number + ":00.000000Z";
    }

    private static void item(Statement statement, String name, int number, boolean active) throws SQLException {
        statement.execute("insert into catalog_items values ('" + name + "', '" + number
                + ".0.0', null, 'd', 'o', '[]',"
                + " null, '{}', '{}', '" + document(name, number) + "', 'catalog/" + name + ".yaml', '" + hash(number)
                + "', '" + commit(number) + "', '" + moment(1) + "', '" + moment(number) + "', '" + moment(number)
                + "', " + active + ", " + number + ")");
    }

    private static void version(Statement statement, String name, int number) throws SQLException {
        statement.execute("insert into catalog_item_versions values ('" + name + "', '" + number + ".0.0', null, '"
                + document(name, number) + "', 'catalog/" + name + ".yaml', '" + hash(number) + "', '" + commit(number)
                + "', '" + moment(number) + "', " + number + ")");
    }

    private static String document(String name, int number) {
        return ValueJson.write(CatalogItems.named(name, number + ".0.0").document());
    }

    private static String hash(int number) {
        return "sha256:" + Integer.toString(number).repeat(64);
    }
}
