package dev.pao.fulfillment;

import java.util.Objects;

/**
 * What was done so far to give a request a ticket.
 *
 * @param attempt what is known of the last attempt
 * @param attempts how often somebody set out to place the request, be it to look or to create
 * @param unknownEnds how many creations ended in a way that nobody knows
 */
public record Placing(Attempt attempt, int attempts, int unknownEnds) {

    /** Nothing yet. */
    public static final Placing UNTRIED = new Placing(Attempt.NONE, 0, 0);

    /** Refuses null and negative numbers. */
    public Placing {
        Objects.requireNonNull(attempt, "attempt");
        if (attempts < 0 || unknownEnds < 0) {
            throw new IllegalArgumentException("attempts are counted from 0, found " + attempts + ", " + unknownEnds
                    + " of them with unknown end");
        }
    }

    Placing claimed() {
        return new Placing(attempt.claimed(), attempts + 1, unknownEnds);
    }

    /** It is certain what the attempt came to. */
    Placing decided() {
        return new Placing(Attempt.NONE, attempts, unknownEnds);
    }

    Placing endedUnknown() {
        return new Placing(Attempt.UNKNOWN, attempts, unknownEnds + 1);
    }

    Placing missed() {
        return new Placing(attempt.missed(), attempts, unknownEnds);
    }

    /** A person says to go on: what was unknown is looked for anew, and unknown ends are counted anew. */
    Placing released() {
        return new Placing(attempt == Attempt.NONE ? Attempt.NONE : Attempt.UNKNOWN, attempts, 0);
    }

    /** There was a ticket, and it is gone: another may be found. */
    Placing lost() {
        return new Placing(Attempt.UNKNOWN, attempts, 0);
    }
}
