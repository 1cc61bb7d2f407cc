package dev.pao.store.jdbc.internal;

import dev.pao.store.SyncTurn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn of a PostgreSQL store: an advisory lock of a session of its own, which the server lets go of when the session
 * ends, whichever way. Each schema has its own turn.
 */
final class SessionTurn implements SyncTurn {

    /** The first half of PAO's advisory locks: the letters "PAO". */
    static final int KEY = 0x50414F;

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.store.jdbc");

    private static final String ARGUMENTS = "(" + KEY + ", hashtext(current_schema()))";

    private final Connection session;
    private final String store;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private SessionTurn(Connection session, String store) {
        this.session = session;
        this.store = store;
    }

    static Optional<SyncTurn> tryTake(ConnectionSource connections) throws SQLException {
        Connection session = connections.openForLong();
        boolean taken = false;
        try {
            session.setAutoCommit(true);
            taken = ask(session, "select pg_try_advisory_lock" + ARGUMENTS);
            return taken ? Optional.of(new SessionTurn(session, connections.name())) : Optional.empty();
        } finally {
            if (!taken) {
                session.close();
            }
        }
    }

    @Override
    public void close() {
        if (!open.compareAndSet(true, false)) {
            return;
        }
        try (Connection last = session) {
            giveBack(last);
        } catch (SQLException e) {
            // The server lets go of the turn when the session ends, which this one did: nobody has to act.
            LOG.warn("the session that held the turn to sync in {} was lost: {}", store, e.getMessage());
        }
    }

    /** A session that can't be asked any more must not go back to a pool with its lock. */
    private static void giveBack(Connection session) throws SQLException {
        boolean given = false;
        try {
            given = ask(session, "select pg_advisory_unlock" + ARGUMENTS);
        } finally {
            if (!given) {
                session.abort(Runnable::run);
            }
        }
    }

    private static boolean ask(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
