package dev.pao.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where a store gets its connections. It is closed with the store; one that a host owns has nothing to close.
 */
public interface ConnectionSource extends AutoCloseable {

    /** The name of the database for people, without credentials. */
    String name();

    /** A connection for a moment. */
    Connection open() throws SQLException;

    /** A connection that is held for as long as a sync takes, if it can be had without taking one from the others. */
    default Connection openForLong() throws SQLException {
        return open();
    }

    @Override
    default void close() {
        // Nothing of ours.
    }
}
