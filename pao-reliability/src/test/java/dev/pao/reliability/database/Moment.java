package dev.pao.reliability.database;

import java.util.List;
import java.util.Locale;

/**
 * A moment in a store's talk with its database: right before or right after a statement or a commit.
 *
 * @param isAfter whether the statement has taken effect
 * @param statement the statement, in lower case and with single spaces; {@code commit} for every way to commit
 * @param transaction the statements of the same transaction before it
 */
public record Moment(boolean isAfter, String statement, List<String> transaction) {

    /** What every commit is called. */
    public static final String COMMIT = "commit";

    /** Copies the list. */
    public Moment {
        transaction = List.copyOf(transaction);
    }

    /** Whether a transaction ends here and is to stay. */
    public boolean isCommit() {
        return statement.equals(COMMIT);
    }

    /** Whether the statement holds a text. */
    public boolean says(String text) {
        return statement.contains(text);
    }

    /** Whether the transaction said something before. */
    public boolean said(String text) {
        return transaction.stream().anyMatch(earlier -> earlier.contains(text));
    }

    static String plain(String sql) {
        return sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
