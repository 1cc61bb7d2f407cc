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

    Placing repeatable() {
        return new Placing(Attempt.REPEATABLE, attempts, unknownEnds);
    }

    Placing missed() {
        return new Placing(attempt.missed(), attempts, unknownEnds);
    }

    /** Whoever was at it has had the time that there is for it. */
    Placing interrupted() {
        return new Placing(attempt == Attempt.BEGUN ? Attempt.INTERRUPTED : attempt, attempts, unknownEnds);
    }

    /** A person says to go on: what was missed is looked for anew. */
    Placing released() {
        return new Placing(attempt == Attempt.MISSED ? Attempt.UNKNOWN : attempt, attempts, unknownEnds);
    }

    /** A person says that there is no ticket, or none any more: unknown ends are counted anew. */
    Placing vouched() {
        return new Placing(Attempt.UNKNOWN, attempts, 0);
    }

    /**
     * Whether a person who was asked to look says that there is no ticket. One may be created where the system can't be asked; where
     * it can, it is asked all the same.
     */
    public boolean isVouched() {
        return attempt == Attempt.UNKNOWN && unknownEnds == 0;
    }
}
