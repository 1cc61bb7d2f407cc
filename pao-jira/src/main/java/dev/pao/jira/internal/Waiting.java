package dev.pao.jira.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How time passes while somebody waits. Thread-safe. */
public interface Waiting {

    /** Nanoseconds since any one moment, by a clock that nobody sets. */
    long nanos();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /** A number from 0 to 1, but not 1, by chance. */
    double chance();

    /** Waiting as the system does it. */
    static Waiting real() {
        return new Waiting() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
            }

            @Override
            public double chance() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}
