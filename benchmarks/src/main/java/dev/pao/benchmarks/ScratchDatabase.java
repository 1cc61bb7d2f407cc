package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database of a benchmark's own, empty at first and again each time that it is renewed. */
abstract class ScratchDatabase {

    private static final String SCHEMA = "pao_benchmark";

    private final String url;

    private ScratchDatabase(String url) {
        this.url = url;
    }

    /** The SQLite file of {@code jdbc:sqlite:FILE}, or a schema in the PostgreSQL database of another JDBC URL. */
    static ScratchDatabase of(String jdbcUrl) {
        return jdbcUrl.startsWith(Sqlite.PREFIX)
                ? new Sqlite(Path.of(jdbcUrl.substring(Sqlite.PREFIX.length())))
                : new Postgresql(jdbcUrl);
    }

    /** Drops all that is there. */
    abstract void renew() throws SQLException, IOException;

    /** Opens a store in it. */
    abstract CatalogStore open();

    /** Takes every row out of tables, of which each comes after those that it refers to. */
    abstract void empty(Connection connection, List<String> tables) throws SQLException;

    /** A connection with the settings of the store's own. */
    final Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static final class Sqlite extends ScratchDatabase {

        static final String PREFIX = "jdbc:sqlite:";

        private final Path file;

        Sqlite(Path file) {
            super(PREFIX + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=true");
            this.file = file;
        }

        @Override
        void renew() throws IOException {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(file + end));
            }
        }

        @Override
        CatalogStore open() {
            return JdbcCatalogStore.sqlite(file).open();
        }

        @Override
        void empty(Connection connection, List<String> tables) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (int i = tables.size() - 1; i >= 0; i--) {
                    statement.execute("delete from " + tables.get(i));
                }
            }
        }
    }

    private static final class Postgresql extends ScratchDatabase {

        private final String url;

        Postgresql(String jdbcUrl) {
            this(jdbcUrl, jdbcUrl.contains("?") ? "&" : "?");
        }

        private Postgresql(String jdbcUrl, String separator) {
            super(jdbcUrl + separator + "reWriteBatchedInserts=true&currentSchema=" + SCHEMA);
            this.url = jdbcUrl + separator + "currentSchema=" + SCHEMA;
        }

        @Override
        void renew() throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("drop schema if exists " + SCHEMA + " cascade");
                statement.execute("create schema " + SCHEMA);
            }
        }

        @Override
        CatalogStore open() {
            return JdbcCatalogStore.postgresql(url).open();
        }

        @Override
        void empty(Connection connection, List<String> tables) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("truncate " + String.join(", ", tables) + " cascade");
            }
        }
    }
}
