package dev.pao.store.jdbc.internal;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The notifications that PostgreSQL's driver hands out. The driver is asked by name, so that a host on SQLite needs none and
 * compiling needs none of the annotations that it carries.
 */
final class Notifications {

    private static final String CONNECTION = "org.postgresql.PGConnection";

    private Notifications() {}

    /**
     * Waits until a session has some, and takes them; gives false if none came in time.
     *
     * @throws SQLException if the session ends
     */
    static boolean await(Connection session, int millis) throws SQLException {
        try {
            Class<?> type = Class.forName(CONNECTION);
            Method notifications = type.getMethod("getNotifications", int.class);
            return !isEmpty(notifications.invoke(session.unwrap(type), millis));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException lost ? lost : new SQLException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the driver hands out no notifications; use PostgreSQL's own, 42.2 or later", e);
        }
    }

    private static boolean isEmpty(@Nullable Object notifications) {
        return notifications == null || Array.getLength(notifications) == 0;
    }
}
