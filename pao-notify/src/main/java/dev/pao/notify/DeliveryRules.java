package dev.pao.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When a message is sent, sent again and given up.
 *
 * @param clock what time it is
 * @param lease how long events are kept from other processes
 * @param maxAttempts how often an event is tried
 * @param backoff how long to wait after an attempt
 * @param digestFrom how many waiting events become one message
 */
record DeliveryRules(Clock clock, Duration lease, int maxAttempts, Backoff backoff, int digestFrom) {

    /** The other side may ask for patience, but not for silence. */
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

    Instant now() {
        return clock.instant();
    }

    boolean isLastAttempt(int attempt) {
        return attempt >= maxAttempts;
    }

    Instant nextAttempt(int attempt, ChannelException.TransientFailure failure) {
        Duration wait = backoff.after(attempt);
        Duration asked = failure.retryAfter().orElse(Duration.ZERO);
        return now().plus(longer(wait, shorter(asked, LONGEST_RETRY_AFTER)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
