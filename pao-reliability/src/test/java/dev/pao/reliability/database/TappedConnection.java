package dev.pao.reliability.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that tells a tap of every statement and every commit. */
final class TappedConnection implements InvocationHandler {

    private final Connection connection;
    private final Tap tap;
    private final Consumer<Connection> pool;
    private final List<String> transaction = new ArrayList<>();
    private boolean isInUse = true;

    private TappedConnection(Connection connection, Tap tap, Consumer<Connection> pool) {
        this.connection = connection;
        this.tap = tap;
        this.pool = pool;
    }

    /** A connection that goes back to its pool when it is closed with nothing begun. */
    static Connection of(Connection connection, Tap tap, Consumer<Connection> pool) {
        return proxy(Connection.class, new TappedConnection(connection, tap, pool));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit" -> tapped(Moment.COMMIT, () -> call(connection, method, arguments));
            case "rollback" -> {
                transaction.clear();
                yield call(connection, method, arguments);
            }
            case "close" -> {
                giveBack();
                yield null;
            }
            case "createStatement" -> statement(Statement.class, (Statement) result(method, arguments), "");
            case "prepareStatement" ->
                statement(PreparedStatement.class, (PreparedStatement) result(method, arguments), first(arguments));
            default -> call(connection, method, arguments);
        };
    }

    private void giveBack() throws SQLException {
        if (isInUse) {
            isInUse = false;
            if (transaction.isEmpty() && !connection.isClosed() && connection.getAutoCommit()) {
                pool.accept(connection);
            } else {
                connection.close();
            }
        }
    }

    private <S extends Statement> S statement(Class<S> type, S statement, String prepared) {
        return proxy(
                type,
                (proxy, method, arguments) -> method.getName().startsWith("execute")
                        ? tapped(Moment.plain(prepared + first(arguments)), () -> call(statement, method, arguments))
                        : call(statement, method, arguments));
    }

    private @Nullable Object tapped(String statement, Work work) throws Throwable {
        tap.at(new Moment(false, statement, transaction), connection);
        Object result = work.run();
        Moment after = new Moment(true, statement, transaction);
        note(statement);
        tap.at(after, connection);
        return result;
    }

    private void note(String statement) throws SQLException {
        if (statement.equals(Moment.COMMIT) || statement.equals("rollback")) {
            transaction.clear();
        } else if (!transaction.isEmpty() || isBegun(statement)) {
            transaction.add(statement);
        }
    }

    /** A statement outside a transaction is one of its own. */
    private boolean isBegun(String statement) throws SQLException {
        return statement.startsWith("begin") || !connection.getAutoCommit();
    }

    private Object result(Method method, Object @Nullable [] arguments) throws Throwable {
        Object result = call(connection, method, arguments);
        if (result == null) {
            throw new SQLException("the driver gives no statement");
        }
        return result;
    }

    private static String first(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private interface Work {
        @Nullable
        Object run() throws Throwable;
    }
}
