package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns what a database throws into sentences for people. */
final class Failures {

    private final String name;
    private final SqlDialect dialect;

    Failures(String name, SqlDialect dialect) {
        this.name = name;
        this.dialect = dialect;
    }

    /** The failure of a purpose such as {@code publish a commit}. */
    StoreException of(String purpose, Exception cause) {
        SQLException failure = rootOf(cause);
        String reason = failure == null
                ? "see the cause"
                : dialect.explain(failure).orElseGet(() -> "the database says " + codeOf(failure) + "; see the cause");
        return new StoreException("can't " + purpose + " in `" + name + "`: " + reason, cause);
    }

    private static String codeOf(SQLException failure) {
        return failure.getSQLState() == null ? "error " + failure.getErrorCode() : "SQLSTATE " + failure.getSQLState();
    }

    /** The innermost SQL exception: pools and Jdbi wrap it. */
    private static @Nullable SQLException rootOf(Throwable cause) {
        SQLException found = null;
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof SQLException failure) {
                found = failure;
            }
        }
        return found;
    }
}
