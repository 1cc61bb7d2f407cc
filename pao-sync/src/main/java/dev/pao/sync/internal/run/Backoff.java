package dev.pao.sync.internal.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When to sync again.
 *
 * @param interval how often by itself; zero for never
 * @param first how long after a first failure
 * @param random numbers from 0 to 1, so that hosts that failed together do not come back together
 */
record Backoff(Duration interval, Duration first, DoubleSupplier random) {

    private static final Duration LONGEST_WITHOUT_INTERVAL = Duration.ofMinutes(5);
    private static final Duration LONGEST_WISH = Duration.ofHours(1);
    /** The parts of the time of lag to wait before each further look. */
    private static final List<Integer> LAG_TENTHS = List.of(2, 3, 5);

    /** How many looks there are before the time of lag is over. */
    static final int LOOKS = LAG_TENTHS.size();

    private static final int MOST_DOUBLINGS = 20;
    /** What failures ask for that know nothing better; only more than this is a server's wish. */
    private static final Duration ORDINARY = Duration.ofSeconds(5);

    /** After a sync that worked, or that only a person can mend. */
    Optional<Duration> regular() {
        return Optional.of(interval).filter(time -> !time.isZero());
    }

    /** After a delivery, at the n-th look; the regular time once lag is over. */
    Optional<Duration> again(int look, Duration lag) {
        if (look >= LOOKS) {
            return regular();
        }
        Duration soon = lag.multipliedBy(LAG_TENTHS.get(look)).dividedBy(10);
        return Optional.of(regular().filter(time -> time.compareTo(soon) < 0).orElse(soon));
    }

    /**
     * After a number of failures in a row: from half of the doubled time to all of it. A server's own wish counts, up to an
     * hour, and is never fallen short of.
     */
    Duration afterFailures(int failures, Duration retryAfter) {
        Duration own = spread(doubled(failures), -0.5);
        Duration wish = shorter(retryAfter, LONGEST_WISH);
        return wish.compareTo(ORDINARY) > 0 && wish.compareTo(own) > 0 ? spread(wish, 0.1) : own;
    }

    private Duration doubled(int failures) {
        Duration longest = interval.isZero() ? LONGEST_WITHOUT_INTERVAL : interval;
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return shorter(doubled, longest.compareTo(first) < 0 ? first : longest);
    }

    private Duration spread(Duration time, double most) {
        return time.plusNanos((long) (time.toNanos() * most * random.getAsDouble()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
