package dev.pao.store.jdbc.internal;

import dev.pao.store.SyncTurn;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jspecify.annotations.Nullable;

/** SQLite: moments and JSON are texts, and a writer takes the one write lock before it reads. */
final class SqliteDialect implements SqlDialect {

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public void configure(Jdbi jdbi) {
        jdbi.define("json", "text").define("lock", "").define("lock_unclaimed", "");
        jdbi.registerArgument(new AbstractArgumentFactory<Instant>(Types.VARCHAR) {
            @Override
            protected Argument build(Instant value, ConfigRegistry config) {
                return (position, statement, context) -> statement.setString(position, Moments.text(value));
            }
        });
        ColumnMapper<@Nullable Instant> reader = (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : Instant.parse(text);
        };
        jdbi.registerColumnMapper(Instant.class, reader);
    }

    /**
     * Begins by statement, not through JDBC: the driver would begin without the write lock, and a transaction that has
     * read can't be sure to get it.
     */
    @Override
    public void begin(Connection connection, boolean writing) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, writing ? "begin immediate" : "begin");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "rollback");
    }

    /** Does nothing: whoever writes is alone. */
    @Override
    public void lockMigrations(Handle handle) {
        // See above.
    }

    @Override
    public boolean hasTable(Handle handle, String table) {
        return handle.createQuery("select count(*) from sqlite_master where type = 'table' and name = :table")
                        .bind("table", table)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public Optional<SyncTurn> tryTurn(ConnectionSource connections) throws SQLException {
        return FileTurn.tryTake(connections);
    }

    @Override
    public Watch watch(ConnectionSource connections, Duration interval) {
        return new Looking(interval);
    }

    /** Does nothing: who watches looks. */
    @Override
    public void tell(Handle handle, long revision) {
        // See above.
    }

    /** See <a href="https://www.sqlite.org/rescode.html">SQLite's result codes</a>. */
    @Override
    public Optional<String> explain(SQLException failure) {
        return Optional.ofNullable(
                switch (failure.getErrorCode() & 0xff) {
                    case 5, 6 -> "another process has kept it locked for too long; try again, or look which one it is";
                    case 8 -> "it may not be written; give the process the right to write the file and its folder";
                    case 10 -> "the disk failed to read or write; look at the disk";
                    case 11 -> "the file is damaged; restore it, or remove it and sync again";
                    case 13 -> "the disk is full; make room";
                    case 14 -> "the file can't be opened; look whether the process may write its folder";
                    case 26 -> "the file is not a SQLite database; name another file, or remove this one";
                    default -> null;
                });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
