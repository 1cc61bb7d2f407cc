package dev.pao.reliability.fault;

import dev.pao.reliability.database.Moment;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What can go wrong with a database. On PostgreSQL the server itself fails, with the error or the lost connection that
 * it would give; SQLite lives in the process, and its driver is made to throw what it throws for that.
 */
enum StoreFault {
    REFUSED("can't be connected to", "", 14),
    DIES("dies at a statement", "", 10),
    DIES_BEFORE_COMMIT("dies before the commit", "", 10),
    DIES_AFTER_COMMIT("dies after the commit", "", 10),
    TIMEOUT("takes too long, or stays locked", "57014", 5),
    DISK_FULL("disk full", "53100", 13),
    READ_ONLY("read-only", "25006", 8),
    SERIALIZATION("another transaction wins", "40001", 517);

    private final String title;
    private final String sqlState;
    private final int sqliteCode;

    StoreFault(String title, String sqlState, int sqliteCode) {
        this.title = title;
        this.sqlState = sqlState;
        this.sqliteCode = sqliteCode;
    }

    String title() {
        return title;
    }

    /** Whether it can strike where a store is. */
    boolean strikesAt(Moment now) {
        return switch (this) {
            case REFUSED -> false;
            case DIES_BEFORE_COMMIT -> now.isCommit() && !now.isAfter();
            case DIES_AFTER_COMMIT -> now.isCommit() && now.isAfter();
            default -> !now.isCommit() && !now.isAfter();
        };
    }

    /** Whether it needs a transaction to strike at. */
    boolean isOfCommits() {
        return this == DIES_BEFORE_COMMIT || this == DIES_AFTER_COMMIT;
    }

    /** Lets it happen on a connection: throws what the driver throws, or makes the next statement fail. */
    void strike(Dialect dialect, Connection connection) throws SQLException {
        if (dialect == Dialect.SQLITE) {
            throw new SQLException("[SQLITE] " + title, null, sqliteCode);
        }
        if (sqlState.isEmpty()) {
            terminate(connection);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin raise exception '" + title + "' using errcode = '" + sqlState + "'; end $$");
        }
        throw new AssertionError("the server did not fail");
    }

    /** What a driver says when there is nothing to connect to. */
    static void refuse(Dialect dialect) throws SQLException {
        String nowhere = dialect == Dialect.SQLITE
                ? "jdbc:sqlite:/nowhere/pao.db"
                : "jdbc:postgresql://127.0.0.1:1/postgres?user=postgres";
        DriverManager.getConnection(nowhere).close();
        throw new AssertionError("something answers at " + nowhere);
    }

    private void terminate(Connection connection) throws SQLException {
        String pid = "select pg_terminate_backend(pg_backend_pid())";
        try (Statement statement = connection.createStatement()) {
            statement.execute(pid);
        }
    }
}
