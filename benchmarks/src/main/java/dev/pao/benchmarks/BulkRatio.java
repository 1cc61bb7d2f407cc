package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The first publication of a catalog against a bulk insert, by plain JDBC, of the rows that it leaves in the tables of items,
 * their versions and their history: in turns, into new schemas of one PostgreSQL database.
 */
public final class BulkRatio {

    private static final List<String> TABLES =
            List.of("catalog_items", "catalog_item_versions", "catalog_item_history");

    private static final String SCHEMA = "pao_bulk_ratio";

    private final String url;
    private final int items;

    private BulkRatio(String url, int items) {
        this.url = url;
        this.items = items;
    }

    /**
     * Measures and prints.
     *
     * @param arguments a JDBC URL of a PostgreSQL database, without parameters but user and password; how many items; how
     *     many rounds
     * @throws SQLException if the database refuses
     */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give JDBC-URL ITEMS ROUNDS, found " + arguments.length);
        }
        String separator = arguments[0].contains("?") ? "&" : "?";
        String url = arguments[0] + separator + "reWriteBatchedInserts=true&currentSchema=" + SCHEMA;
        System.out.println(new BulkRatio(url, Integer.parseInt(arguments[1])).line(Integer.parseInt(arguments[2])));
    }

    private String line(int rounds) throws SQLException {
        long[] published = new long[rounds];
        long[] inserted = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            makeSchema();
            published[i] = publish();
            inserted[i] = insert();
        }
        Arrays.sort(published);
        Arrays.sort(inserted);
        return String.format(
                Locale.ROOT,
                "published in %.0f ms, inserted in %.0f ms (medians), ratio of medians %.2f, of minima %.2f",
                published[rounds / 2] / 1e6,
                inserted[rounds / 2] / 1e6,
                (double) published[rounds / 2] / inserted[rounds / 2],
                (double) published[0] / inserted[0]);
    }

    private void makeSchema() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
        }
    }

    private long publish() {
        try (CatalogStore store = JdbcCatalogStore.postgresql(url).open()) {
            return new StoredCatalog(store, items, System::nanoTime).publishAll();
        }
    }

    /** Empties the tables and inserts their rows anew; gives how long the inserting took, with its commit. */
    private long insert() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            List<Table> tables = new ArrayList<>();
            for (String name : TABLES) {
                tables.add(Table.emptied(connection, name));
            }
            connection.commit();
            long start = System.nanoTime();
            for (Table table : tables) {
                table.insert(connection);
            }
            connection.commit();
            return System.nanoTime() - start;
        }
    }

    /**
     * The rows that a table had.
     *
     * @param sql the statement that inserts one
     * @param rows their values
     */
    private record Table(String sql, List<Object[]> rows) {

        static Table emptied(Connection connection, String name) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select * from " + name)) {
                int columns = found.getMetaData().getColumnCount();
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
                statement.execute("truncate " + name);
                String marks = String.join(", ", Collections.nCopies(columns, "?"));
                return new Table("insert into " + name + " values (" + marks + ")", rows);
            }
        }

        void insert(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                    if (++waiting % 512 == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        }
    }
}
