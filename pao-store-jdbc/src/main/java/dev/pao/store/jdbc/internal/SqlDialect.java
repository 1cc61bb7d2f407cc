package dev.pao.store.jdbc.internal;

import dev.pao.store.SyncTurn;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What differs between the databases. The statements themselves are the same for both. */
interface SqlDialect {

    static SqlDialect of(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new SqliteDialect();
            case POSTGRESQL -> new PostgresqlDialect();
        };
    }

    Dialect dialect();

    /** Teaches Jdbi how moments are kept and what stands for {@code <json>} and {@code <lock>} in a statement. */
    void configure(Jdbi jdbi);

    /** Begins a transaction in which one set of rows is read or, if it writes, in which no other writer interferes. */
    void begin(Connection connection, boolean writing) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** Keeps other hosts from migrating until the transaction ends. */
    void lockMigrations(Handle handle);

    boolean hasTable(Handle handle, String table);

    /** Takes the turn to sync, if it is free. */
    Optional<SyncTurn> tryTurn(ConnectionSource connections) throws SQLException;

    /** Waits for others to publish; where the database can't tell, wakes up after each interval. */
    Watch watch(ConnectionSource connections, Duration interval) throws SQLException;

    /** Tells those who watch that a revision is published, once the transaction is committed. */
    void tell(Handle handle, long revision);

    /** What a failure means and who can do what about it; empty if the dialect does not know it. */
    Optional<String> explain(SQLException failure);
}
