package dev.pao.cli.host;

import java.time.Duration;
import java.util.List;

/** Runs things at the same time, so that they share the time that they have. */
final class SideBySide {

    private SideBySide() {}

    /** Waits for all of them, for at most the given time; what takes longer goes on without being waited for. */
    static void run(List<Runnable> things, Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        List<Thread> threads = things.stream().map(SideBySide::begin).toList();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(
                        1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread begin(Runnable thing) {
        Thread thread = new Thread(thing, "pao-end");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
