package dev.pao.sync.internal.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When to sync again.
 *
 * @param interval how often by itself; zero for never
 * @param first how long after a first failure
 */
record Backoff(Duration interval, Duration first) {

    private static final Duration LONGEST_WITHOUT_INTERVAL = Duration.ofMinutes(5);
    private static final Duration LONGEST_WISH = Duration.ofHours(1);
    /** The parts of the time of lag to wait before each further look. */
    private static final List<Integer> LAG_TENTHS = List.of(2, 3, 5);

    /** How many looks there are before the time of lag is over. */
    static final int LOOKS = LAG_TENTHS.size();

    private static final int MOST_DOUBLINGS = 20;

    /** After a sync that worked, or that only a person can mend. */
    Optional<Duration> regular() {
        return Optional.of(interval).filter(time -> !time.isZero());
    }

    /** After a delivery for which the branch had nothing new, at the n-th look; the regular time once lag is over. */
    Optional<Duration> again(int look, Duration lag) {
        if (look >= LOOKS) {
            return regular();
        }
        Duration soon = lag.multipliedBy(LAG_TENTHS.get(look)).dividedBy(10);
        return Optional.of(regular().filter(time -> time.compareTo(soon) < 0).orElse(soon));
    }

    /** After a number of failures in a row; a server's own wish counts, up to an hour. */
    Duration afterFailures(int failures, Duration retryAfter) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration longest = interval.isZero() ? LONGEST_WITHOUT_INTERVAL : interval;
        Duration own = shorter(doubled, longest.compareTo(first) < 0 ? first : longest);
        Duration wish = shorter(retryAfter, LONGEST_WISH);
        return retryAfter.compareTo(longest) > 0 ? wish : own;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
