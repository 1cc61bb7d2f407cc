package dev.pao.sync.internal.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says that the sync is to end: first what waits, then what works. */
final class StopSign {

    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean cancelled;

    void close() {
        closing.countDown();
    }

    void cancel() {
        cancelled = true;
    }

    boolean isClosing() {
        return closing.getCount() == 0;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Waits; false if the sync is to end before the time is over. */
    boolean pause(Duration time) {
        try {
            return !closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
