package dev.pao.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What a piece of work may cost: the processor's time and the bytes that its thread allocates. Neither grows when the
 * machine is busy with something else.
 */
final class Cost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long nanos = THREADS.getCurrentThreadCpuTime();
    private final long bytes = THREADS.getCurrentThreadAllocatedBytes();

    private Cost() {}

    /** The result of the work, unless it costs too much twice: the first time, classes may have been loaded. */
    static <T> T bounded(long milliseconds, long megabytes, Supplier<T> work) {
        Cost before = new Cost();
        T result = work.get();
        if (before.allows(milliseconds, megabytes)) {
            return result;
        }
        Cost again = new Cost();
        T second = work.get();
        if (!again.allows(milliseconds, megabytes)) {
            throw new AssertionError(again + ", expected at most " + milliseconds + " ms and " + megabytes + " MB");
        }
        return second;
    }

    private boolean allows(long milliseconds, long megabytes) {
        return millisecondsSince() <= milliseconds && megabytesSince() <= megabytes;
    }

    private long millisecondsSince() {
        return (THREADS.getCurrentThreadCpuTime() - nanos) / 1_000_000;
    }

    private long megabytesSince() {
        return (THREADS.getCurrentThreadAllocatedBytes() - bytes) / (1024 * 1024);
    }

    @Override
    public String toString() {
        return "the work took " + millisecondsSince() + " ms and " + megabytesSince() + " MB";
    }
}
