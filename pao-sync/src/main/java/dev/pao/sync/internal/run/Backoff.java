package dev.pao.sync.internal.run;

import dev.pao.sync.SyncException;
import java.time.Duration;
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
    private static final int MOST_DOUBLINGS = 20;

    /** After a sync that worked, or that only a person can mend. */
    Optional<Duration> regular() {
        return Optional.of(interval).filter(time -> !time.isZero());
    }

    /** After a number of failures in a row; a server's own wish counts, up to an hour. */
    Duration afterFailures(int failures, SyncException.TransientFailure failure) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration longest = interval.isZero() ? LONGEST_WITHOUT_INTERVAL : interval;
        Duration own = shorter(doubled, longest.compareTo(first) < 0 ? first : longest);
        Duration wish = shorter(failure.retryAfter(), LONGEST_WISH);
        return failure.retryAfter().compareTo(longest) > 0 ? wish : own;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
