package dev.pao.reliability.database;

import dev.pao.store.jdbc.Dialect;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a host's pool, tapped. One that is given back with nothing begun is used again. Closing the pool
 * closes those that nobody uses.
 */
public final class TappedConnections implements DataSource, AutoCloseable {

    private final TestDatabase database;
    private final Tap tap;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    /** A pool of a database, with what happens on the way to it. */
    public TappedConnections(TestDatabase database, Tap tap) {
        this.database = database;
        this.tap = tap;
    }

    @Override
    public Connection getConnection() throws SQLException {
        tap.beforeConnecting();
        Connection used = idle.poll();
        return TappedConnection.of(isGood(used) ? used : database.connect(), tap, idle::add);
    }

    /** A server that was killed leaves connections that nobody answers. */
    private boolean isGood(@Nullable Connection used) throws SQLException {
        return used != null && (database.dialect() == Dialect.SQLITE || used.isValid(5));
    }

    @Override
    public void close() {
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
