package dev.pao.fulfillment.internal;

import java.time.Duration;

/**
 * How often things are tried.
 *
 * @param lease longer than a provider may take for one call
 * @param follow how long after a look at a ticket it is looked at again
 * @param slow how long between attempts that are not expected to help
 * @param failures how many in a row need a person's attention
 * @param unknownEnds how many creations of unknown end need a person's attention
 */
public record Pace(Duration lease, Duration follow, Duration slow, int failures, int unknownEnds) {

    /** What is usual. */
    public static final Pace USUAL =
            new Pace(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1), 100, 3);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** A system may ask for patience, but not for silence. */
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    /** Refuses what would never end or never begin. */
    public Pace {
        if (follow.isNegative()) {
            throw new IllegalArgumentException("tickets are followed at an interval, found " + follow);
        }
        if (failures < 1 || unknownEnds < 1) {
            throw new IllegalArgumentException(
                    "a request is tried at least once, found " + failures + " and " + unknownEnds);
        }
    }

    /** This pace with another interval for tickets. */
    public Pace followingEvery(Duration interval) {
        return new Pace(lease, interval, slow, failures, unknownEnds);
    }

    /** This pace with another number of failures. */
    public Pace withFailures(int most) {
        return new Pace(lease, follow, slow, most, unknownEnds);
    }

    /** This pace with another number of unknown ends. */
    public Pace withUnknownEnds(int most) {
        return new Pace(lease, follow, slow, failures, most);
    }

    /** How long to wait after some failures in a row, and what the system asks for at least, up to a day. */
    Duration wait(int failuresInARow, Duration asked) {
        Duration own = FIRST_WAIT.multipliedBy(1L << Math.min(failuresInARow, 7));
        return longer(shorter(own, LONGEST_WAIT), shorter(asked, LONGEST_ASKED));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
