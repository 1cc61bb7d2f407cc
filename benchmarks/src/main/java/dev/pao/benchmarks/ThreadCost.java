package dev.pao.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * What work costs the thread that does it.
 *
 * @param microseconds processor time
 * @param bytes memory allocated, which is the same on a busy machine
 */
record ThreadCost(double microseconds, double bytes) {

    static final ThreadCost NONE = new ThreadCost(0, 0);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The cost of work whose result is negative if it was not done. */
    static ThreadCost of(LongSupplier work) {
        ThreadCost before = now();
        if (work.getAsLong() < 0) {
            throw new IllegalStateException("the work was not done");
        }
        ThreadCost after = now();
        return new ThreadCost(after.microseconds - before.microseconds, after.bytes - before.bytes);
    }

    ThreadCost plus(ThreadCost other) {
        return new ThreadCost(microseconds + other.microseconds, bytes + other.bytes);
    }

    ThreadCost dividedBy(int files) {
        return new ThreadCost(microseconds / files, bytes / files);
    }

    private static ThreadCost now() {
        return new ThreadCost(
                THREADS.getCurrentThreadCpuTime() / 1_000.0,
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }
}
