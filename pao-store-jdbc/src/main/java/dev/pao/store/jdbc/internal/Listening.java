package dev.pao.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session of PostgreSQL that listens. Whoever publishes notifies in its transaction, so that what is heard is
 * committed. Each schema has its own channel.
 */
final class Listening implements Watch {

    static final String APPLICATION = "pao-listener";

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.store.jdbc");

    /** The name of the channel, in SQL. */
    private static final String CHANNEL = "'pao_' || md5(current_schema())";

    /** How long silence is believed: a connection whose other end went away without a word is silent, too. */
    private static final int SILENCE_MILLIS = 10_000;

    private static final int ANSWER_SECONDS = 5;

    private final Connection session;

    private Listening(Connection session) {
        this.session = session;
    }

    /** Begins to listen; what is published from now on is heard. */
    static Listening open(ConnectionSource connections) throws SQLException {
        Connection session = connections.openForLong();
        boolean listening = false;
        try {
            session.setAutoCommit(true);
            session.setClientInfo("ApplicationName", APPLICATION);
            try (Statement statement = session.createStatement()) {
                statement.execute("listen " + channel(statement));
            }
            listening = true;
            return new Listening(session);
        } finally {
            if (!listening) {
                session.close();
            }
        }
    }

    /** Tells all who listen, as soon as the transaction is committed. */
    static void tell(Handle handle, long revision) {
        handle.createQuery("select 1 from pg_notify(" + CHANNEL + ", :revision)")
                .bind("revision", Long.toString(revision))
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void await() throws SQLException {
        if (!Notifications.await(session, SILENCE_MILLIS) && !session.isValid(ANSWER_SECONDS)) {
            throw new SQLException("the session that listens does not answer", "08006");
        }
    }

    /** Cuts the connection, also one that is waited on or lent by a host's pool, where nobody should go on to listen. */
    @Override
    public void close() {
        try (Connection last = session) {
            last.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("a session that was cut can't be closed", e);
        }
    }

    private static String channel(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select " + CHANNEL)) {
            row.next();
            return row.getString(1);
        }
    }
}
