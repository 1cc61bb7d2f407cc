package dev.pao.reliability.host;

import dev.pao.reliability.database.Moment;
import dev.pao.reliability.database.Tap;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A planted mistake: a publication becomes durable in two transactions. Nothing of it shows while no process dies.
 *
 * @param dialect which database it is
 * @param next what happens besides
 */
record TornPublication(Dialect dialect, Tap next) implements Tap {

    @Override
    public void at(Moment moment, Connection connection) throws SQLException {
        if (Step.REVISION_WRITTEN.is(moment)) {
            commit(connection);
        }
        next.at(moment, connection);
    }

    private void commit(Connection connection) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            connection.commit();
        } else {
            try (Statement statement = connection.createStatement()) {
                statement.execute("commit");
                statement.execute("begin immediate");
            }
        }
    }
}
