package dev.pao.notify;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** How long to wait after a failed attempt. Called from any thread. */
@FunctionalInterface
public interface Backoff {

    /**
     * The wait after an attempt.
     *
     * @param attempt which attempt failed, counted from 1
     */
    Duration after(int attempt);

    /** The same wait after every attempt. */
    static Backoff fixed(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("a wait is not negative, found " + wait);
        }
        return attempt -> wait;
    }

    /** A wait that doubles with every attempt, each time cut by a random part of up to a half. */
    static Backoff exponential(Duration first, Duration longest) {
        return exponential(first, longest, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * As {@link #exponential(Duration, Duration)}, with chance from outside.
     *
     * @param jitter gives numbers from 0 to 1; at 0 the wait is half of the full one, at 1 all of it
     */
    static Backoff exponential(Duration first, Duration longest, DoubleSupplier jitter) {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("a backoff grows from above zero, found " + first + " to " + longest);
        }
        return attempt -> {
            double full = Math.min(first.toMillis() * Math.pow(2, attempt - 1.0), (double) longest.toMillis());
            return Duration.ofMillis(Math.round(full * (1 + jitter.getAsDouble()) / 2));
        };
    }
}
