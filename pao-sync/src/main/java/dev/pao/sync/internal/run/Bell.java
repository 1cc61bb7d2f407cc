package dev.pao.sync.internal.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the thread that syncs; rung once or many times while nobody waits, it wakes once. */
final class Bell {

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        rings.release();
    }

    /** Waits until it is rung or the time is over; without a time, until it is rung. */
    void await(Optional<Duration> time) {
        try {
            if (time.isEmpty()) {
                rings.acquire();
            } else if (!rings.tryAcquire(time.get().toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
            rings.drainPermits();
        } catch (InterruptedException e) {
            // The thread is the sync's own, and ends when the sync is closed. An interrupt from elsewhere, such as a
            // listener, only wakes it: kept, it would turn every later wait into none.
            rings.drainPermits();
        }
    }
}
