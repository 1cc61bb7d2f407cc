package dev.pao.sync.internal.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts calls in one minute after the other. Thread-safe. */
final class CallRate {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private Instant begin = Instant.MIN;
    private int calls;

    CallRate(int most) {
        this.most = most;
    }

    /** Counts a call, and says how long to wait if it is one too many. */
    synchronized Optional<Duration> count(Instant now) {
        // A clock that was set back must not make callers wait for the old time to come again.
        if (now.isBefore(begin) || !now.isBefore(end())) {
            begin = now;
            calls = 0;
        }
        if (calls < most) {
            calls++;
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, end()));
    }

    private Instant end() {
        return begin.plus(MINUTE);
    }
}
