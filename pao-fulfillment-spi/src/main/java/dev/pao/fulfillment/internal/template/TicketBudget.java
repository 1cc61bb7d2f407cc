package dev.pao.fulfillment.internal.template;

import org.jspecify.annotations.Nullable;

/**
 * How much one ticket may print, and how much its templates may read of the values of a request: each look at a value
 * costs its length, so that no loop over conditions and filters keeps a thread busy. Not thread-safe.
 */
final class TicketBudget {

    private static final long MAX_PRINTED = 1_048_576;
    private static final long MAX_READ = 4_194_304;

    private long printed;
    private long read;

    /** Whether that many characters more may be printed, which they are then. */
    boolean print(long characters) {
        printed += characters;
        return printed <= MAX_PRINTED;
    }

    /** The value, which was looked at. */
    @Nullable
    Object read(@Nullable Object value) {
        read += value instanceof String text ? 1 + text.length() : 1;
        if (read > MAX_READ) {
            throw new IllegalStateException("the template reads more than " + MAX_READ + " characters of its values");
        }
        return value;
    }
}
