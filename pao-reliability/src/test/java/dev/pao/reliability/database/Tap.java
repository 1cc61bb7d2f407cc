package dev.pao.reliability.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What happens between a store and its database. Called from any thread. */
@FunctionalInterface
public interface Tap {

    /** Nothing happens. */
    Tap NONE = (moment, connection) -> {};

    /**
     * Is called around every statement. What it throws, the store gets from its driver.
     *
     * @param moment where the store is
     * @param connection the driver's own connection
     */
    void at(Moment moment, Connection connection) throws SQLException;

    /** Is called before a connection is made. */
    default void beforeConnecting() throws SQLException {}
}
