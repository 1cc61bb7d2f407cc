package dev.pao.store.jdbc.internal;

import dev.pao.store.SyncTurn;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: {@code timestamptz} and {@code jsonb}; writers lock rows, readers see the state of one moment. */
final class PostgresqlDialect implements SqlDialect {

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public void configure(Jdbi jdbi) {
        // No key of a channel changes: whoever writes events that refer to it does not wait.
        jdbi.define("json", "jsonb")
                .define("lock", "for update")
                .define("lock_unclaimed", "for no key update skip locked");
        jdbi.registerArgument(new AbstractArgumentFactory<Instant>(Types.TIMESTAMP_WITH_TIMEZONE) {
            @Override
            protected Argument build(Instant value, ConfigRegistry config) {
                return (position, statement, context) -> statement.setObject(position, Moments.withOffset(value));
            }
        });
        ColumnMapper<@Nullable Instant> reader = (row, column, context) -> {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        };
        jdbi.registerColumnMapper(Instant.class, reader);
    }

    @Override
    public void begin(Connection connection, boolean writing) throws SQLException {
        connection.setAutoCommit(false);
        execute(
                connection,
                writing
                        ? "set transaction isolation level read committed, read write"
                        : "set transaction isolation level repeatable read, read only");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public void lockMigrations(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(" + SessionTurn.KEY + ", 1)");
    }

    @Override
    public boolean hasTable(Handle handle, String table) {
        return handle.createQuery("select to_regclass(:table) is not null")
                .bind("table", table)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public Optional<SyncTurn> tryTurn(ConnectionSource connections) throws SQLException {
        return SessionTurn.tryTake(connections);
    }

    @Override
    public Watch watch(ConnectionSource connections, Duration interval) throws SQLException {
        return Listening.open(connections);
    }

    @Override
    public void tell(Handle handle, long revision) {
        Listening.tell(handle, revision);
    }

    /** See <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's error codes</a>. */
    @Override
    public Optional<String> explain(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08")) {
            return Optional.of("the database can't be reached; look whether it runs and its address is right");
        }
        return Optional.ofNullable(
                switch (state) {
                    case "28P01", "28000" -> "user or password is refused; look at the store's URL";
                    case "3D000" -> "the database does not exist; create it";
                    case "42501" -> "the user may not do this; grant it the right to the tables, or to create them";
                    case "42P01", "42703" -> "its tables are not those of this version; run the migrations";
                    case "53100" -> "the database's disk is full; make room";
                    case "53300" -> "the database has no connection left; raise its limit or make the pool smaller";
                    case "57P01", "57P02", "57P03" -> "the database is stopping or starting; try again";
                    default -> null;
                });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
