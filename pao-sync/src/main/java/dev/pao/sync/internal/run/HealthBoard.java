package dev.pao.sync.internal.run;

import dev.pao.sync.SyncHealth;
import java.time.Instant;
import java.util.Optional;

/** How syncing fares, for all who ask. */
final class HealthBoard {

    private volatile SyncHealth health = new SyncHealth(Optional.empty(), Optional.empty(), Optional.empty());

    SyncHealth health() {
        return health;
    }

    synchronized void worked(Instant at) {
        health = new SyncHealth(Optional.of(at), Optional.empty(), health.nextAttempt());
    }

    synchronized void failed(String message) {
        health = new SyncHealth(health.lastGood(), Optional.of(message), health.nextAttempt());
    }

    synchronized void next(Optional<Instant> attempt) {
        health = new SyncHealth(health.lastGood(), health.failure(), attempt);
    }
}
