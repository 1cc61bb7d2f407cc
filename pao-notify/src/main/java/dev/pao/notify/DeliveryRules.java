package dev.pao.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When a message is sent, sent again and given up. */
record DeliveryRules(Clock clock, Duration lease, int maxAttempts, Backoff backoff) {

    /** The other side may ask for patience, but not for silence. */
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

    Instant now() {
        return clock.instant();
    }

    boolean givesUpAfter(int attempt, ChannelException failure) {
        return failure instanceof ChannelException.PermanentFailure || attempt >= maxAttempts;
    }

    Instant nextAttempt(int attempt, ChannelException failure) {
        Duration wait = backoff.after(attempt);
        if (failure instanceof ChannelException.TransientFailure busy
                && busy.retryAfter().isPresent()) {
            wait = longer(wait, shorter(busy.retryAfter().get(), LONGEST_RETRY_AFTER));
        }
        return now().plus(wait);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
