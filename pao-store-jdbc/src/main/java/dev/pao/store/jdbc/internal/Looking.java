package dev.pao.store.jdbc.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Wakes up now and then: where a database can't tell, one looks. */
final class Looking implements Watch {

    private final Duration interval;
    private final CountDownLatch closed = new CountDownLatch(1);

    Looking(Duration interval) {
        this.interval = interval;
    }

    @Override
    public void await() throws InterruptedException {
        closed.await(interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
