package dev.pao.cli.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again, in a daemon thread of its own, whatever becomes of it. */
final class Repeated implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Repeated.class);

    /** How long work that was interrupted may take to notice. */
    private static final Duration TO_NOTICE = Duration.ofSeconds(1);

    private final String name;
    private final Duration grace;
    private final ScheduledExecutorService thread;

    /**
     * A thread that has nothing to do yet.
     *
     * @param name the thread's
     * @param grace how long work may go on once this is closed; then it is interrupted
     */
    Repeated(String name, Duration grace) {
        this.name = name;
        this.grace = grace;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Begins; the pause lies between an end and the next beginning. */
    void start(Duration delay, Duration pause, Runnable work) {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                () -> run(work), delay.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether it is to end. */
    boolean isClosing() {
        return thread.isShutdown();
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
                boolean unused = thread.awaitTermination(TO_NOTICE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** What throws would never run again. */
    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.error("{} met a mistake in the program and goes on", name, e);
        }
    }
}
