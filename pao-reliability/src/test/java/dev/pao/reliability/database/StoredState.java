package dev.pao.reliability.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tables hold at one moment, as plain rows.
 *
 * @param commit the commit that is served; empty text for none
 * @param items name, version, text, path, hash and commit of what is served
 * @param versions name, version and hash of all that was ever served
 * @param revisions the commit of each publication, oldest first
 * @param history name, number of the publication, what became of it, version, path and hash, by publication
 * @param rejected the paths of the rejected files
 * @param syncs id, status, commit before and commit after, oldest first
 * @param logged the commits that the log of validations tells of
 * @param events the keys of all events, oldest first
 * @param deliveries id and sync of the accepted deliveries
 * @param untold the keys of the events that wait for a channel
 */
public record StoredState(
        String commit,
        List<List<String>> items,
        List<List<String>> versions,
        List<String> revisions,
        List<List<String>> history,
        List<String> rejected,
        List<List<String>> syncs,
        List<String> logged,
        List<String> events,
        List<List<String>> deliveries,
        List<String> untold) {

    /** Reads everything in one transaction. */
    public static StoredState of(TestDatabase database) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    database.url().startsWith("jdbc:sqlite:")
                            ? Connection.TRANSACTION_SERIALIZABLE
                            : Connection.TRANSACTION_REPEATABLE_READ);
            StoredState state = read(connection);
            connection.rollback();
            return state;
        } catch (SQLException e) {
            throw new AssertionError("the store can't be looked into", e);
        }
    }

    /** The records of one status. */
    public List<String> syncsThatAre(String status) {
        return syncs.stream()
                .filter(sync -> sync.get(1).equals(status))
                .map(sync -> sync.get(0))
                .toList();
    }

    private static StoredState read(Connection connection) throws SQLException {
        return new StoredState(
                column(connection, "select commit_hash from catalog_state where id = 1")
                        .get(0),
                rows(
                        connection,
                        "select name, version, description, source_file_path, source_file_hash, source_commit"
                                + " from catalog_items where is_active order by name"),
                rows(connection, "select name, version, source_file_hash from catalog_item_versions"),
                column(connection, "select commit_hash from catalog_revisions order by revision"),
                rows(
                        connection,
                        "select name, revision, kind, version, source_file_path, source_file_hash"
                                + " from catalog_item_history order by revision, name"),
                column(
                        connection,
                        "select source_file_path from catalog_rejected_files where ended_revision is null"
                                + " order by source_file_path"),
                rows(
                        connection,
                        "select sync_id, status, commit_before, commit_hash from catalog_sync_status order by id"),
                column(connection, "select distinct source_commit from catalog_item_validation_log"),
                column(connection, "select event_key from catalog_outbox order by id"),
                rows(connection, "select delivery_id, sync_id from webhook_events where is_accepted"),
                column(
                        connection,
                        "select event_key from catalog_outbox e join catalog_outbox_deliveries d on d.event_id = e.id"
                                + " where d.state = 'waiting'"));
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        return rows(connection, sql).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    String value = result.getString(column);
                    row.add(value == null ? "" : value);
                }
                rows.add(List.copyOf(row));
            }
        }
        return List.copyOf(rows);
    }
}
