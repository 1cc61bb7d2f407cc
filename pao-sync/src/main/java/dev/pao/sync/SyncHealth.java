package dev.pao.sync;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How syncing fares in this process.
 *
 * @param lastGood when a sync last found the store equal to the branch, or made it so; empty before the first one
 * @param failure why the latest attempt failed; empty if it did not
 * @param nextAttempt when the next sync is due by itself; empty if none is
 */
public record SyncHealth(Optional<Instant> lastGood, Optional<String> failure, Optional<Instant> nextAttempt) {

    /** Refuses null. */
    public SyncHealth {
        Objects.requireNonNull(lastGood, "lastGood");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(nextAttempt, "nextAttempt");
    }
}
