package dev.pao.reliability.database;

import dev.pao.store.jdbc.Dialect;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database for one store.
 *
 * @param dialect which one
 * @param url what its driver connects to
 * @param synchronous how SQLite writes: {@code FULL} as PAO does, {@code OFF} where no machine dies
 */
public record TestDatabase(Dialect dialect, String url, String synchronous) {

    /** A SQLite file, written as PAO writes it. */
    public static TestDatabase sqlite(Path file) {
        return new TestDatabase(Dialect.SQLITE, "jdbc:sqlite:" + file, "FULL");
    }

    /** A PostgreSQL schema. */
    public static TestDatabase postgresql(String url) {
        return new TestDatabase(Dialect.POSTGRESQL, url, "");
    }

    /** This database, quick: what was written outlives a process, but not the machine. */
    public TestDatabase inAHurry() {
        return new TestDatabase(dialect, url, "OFF");
    }

    /** A new connection of the driver. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (dialect == Dialect.SQLITE) {
            properties.setProperty("busy_timeout", "10000");
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("synchronous", synchronous);
            properties.setProperty("foreign_keys", "true");
        }
        return DriverManager.getConnection(url, properties);
    }

    /** A store of this database over a pool of a host. */
    public JdbcCatalogStore open(TappedConnections connections) {
        return builder(connections).open();
    }

    /** Begins a store of this database over a pool of a host. */
    public JdbcCatalogStore.Builder builder(TappedConnections connections) {
        return JdbcCatalogStore.builder(connections, dialect);
    }

    /** Makes the tables. */
    public void migrate() {
        try (TappedConnections connections = new TappedConnections(this, Tap.NONE)) {
            open(connections).close();
        }
    }
}
