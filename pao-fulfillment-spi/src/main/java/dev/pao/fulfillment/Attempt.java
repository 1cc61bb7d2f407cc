package dev.pao.fulfillment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of the last attempt to make a request's ticket. */
public enum Attempt {
    /** None was made, or it is certain that no ticket came of it: one may be created. */
    NONE,
    /** Somebody is at it. */
    BEGUN,
    /** Whoever was at it did not live to tell the end: there may be a ticket. */
    INTERRUPTED,
    /** Its end is unknown, and nothing was looked up since: there may be a ticket. */
    UNKNOWN,
    /** Its end is unknown, and one look-up since found nothing: there may still be a ticket. */
    MISSED,
    /** Its end is unknown, and it is made again, because the system gives the same ticket to a second one: there may be a ticket. */
    REPEATABLE;

    /** The attempt that a word means, such as {@code begun}. */
    public static Optional<Attempt> find(String word) {
        return Arrays.stream(values())
                .filter(attempt -> attempt.word().equals(word))
                .findFirst();
    }

    /** The word in JSON and databases. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a look-up, made late enough, has to say what came of it. */
    boolean isLookedFor() {
        return this == INTERRUPTED || this == UNKNOWN || this == MISSED;
    }

    /** What it becomes when somebody takes the right to place the request. */
    Attempt claimed() {
        return switch (this) {
            case NONE, REPEATABLE -> BEGUN;
            case BEGUN -> INTERRUPTED;
            default -> this;
        };
    }

    /** What it becomes when a look-up, made late enough, found nothing. */
    Attempt missed() {
        return this == MISSED ? NONE : MISSED;
    }
}
