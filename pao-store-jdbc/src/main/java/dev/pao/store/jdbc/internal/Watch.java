package dev.pao.store.jdbc.internal;

import java.sql.SQLException;

/** Waits for others to publish. One thread waits; another one may close it, which ends the waiting. */
interface Watch extends AutoCloseable {

    /**
     * Waits until there may be something new.
     *
     * @throws SQLException if it can't hear of it any more
     */
    void await() throws SQLException, InterruptedException;

    @Override
    void close();
}
