package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * A database with its transactions. Whatever it throws for a failure of the database is a {@link StoreException} that
 * names what was to be done, and every unit of work that fails leaves nothing behind. Thread-safe.
 */
public final class Database implements AutoCloseable {

    /** For all databases: so a statement is read once in a process. */
    private static final SqlParser STATEMENTS = new ColonPrefixSqlParser();

    private final ConnectionSource connections;
    private final SqlDialect dialect;
    private final Failures failures;
    private final Jdbi jdbi;
    private final AtomicBoolean open = new AtomicBoolean(true);

    /** A database that owns its connections. */
    public Database(ConnectionSource connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = SqlDialect.of(dialect);
        this.failures = new Failures(connections.name(), this.dialect);
        this.jdbi = Jdbi.create(connections::open);
        jdbi.getConfig(SqlStatements.class).setSqlParser(STATEMENTS);
        // Statements carry payloads and documents: none of them belongs in a message.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArgument(new AbstractArgumentFactory<String>(Types.VARCHAR) {
            @Override
            protected Argument build(String value, ConfigRegistry config) {
                return (position, statement, context) -> statement.setString(position, Texts.storable(value));
            }
        });
        this.dialect.configure(jdbi);
    }

    /** The database for people, without credentials. */
    public String name() {
        return connections.name();
    }

    SqlDialect dialect() {
        return dialect;
    }

    /** Does work that is visible whole or, if it throws, not at all. */
    <T> T write(String purpose, Function<Handle, T> work) {
        return guarded(purpose, () -> inTransaction(true, work));
    }

    /** Like {@link #write(String, Function)}, without a result. */
    void change(String purpose, Consumer<Handle> work) {
        write(purpose, handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** Reads the state of one moment with any number of statements. */
    <T> T read(String purpose, Function<Handle, T> work) {
        return guarded(purpose, () -> inTransaction(false, work));
    }

    /** Reads with one statement. */
    <T> T look(String purpose, Function<Handle, T> work) {
        return guarded(purpose, () -> jdbi.withHandle(work::apply));
    }

    /** Takes the turn to sync, if it is free. */
    public Optional<SyncTurn> tryTurn() {
        return guarded("take the turn to sync", () -> dialect.tryTurn(connections));
    }

    /** Waits for others to publish. */
    Watch watch(Duration interval) throws SQLException {
        return dialect.watch(connections, interval);
    }

    /** What a failure means, for people. */
    String explain(Exception failure) {
        return String.valueOf(failures.of("follow other hosts", failure).getMessage());
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            connections.close();
        }
    }

    private <T> T guarded(String purpose, Work<T> work) {
        if (!open.get()) {
            throw new StoreException("can't " + purpose + " in `" + name() + "`: the store is closed; open it anew");
        }
        try {
            return work.run();
        } catch (JdbiException | SQLException e) {
            throw failures.of(purpose, e);
        }
    }

    private <T> T inTransaction(boolean writing, Function<Handle, T> work) throws SQLException {
        try (Handle handle = jdbi.open()) {
            Connection connection = handle.getConnection();
            dialect.begin(connection, writing);
            boolean done = false;
            try {
                T result = work.apply(handle);
                dialect.commit(connection);
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback(connection);
                }
            }
        }
    }

    /** Hides its own failure behind the one that made it necessary: then the connection is lost, and so is the work. */
    private void rollback(Connection connection) throws SQLException {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}
