package dev.pao.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What work costs the process that does it, all threads, collector and compiler included.
 *
 * @param wall milliseconds that passed
 * @param processor milliseconds of processor time
 */
record ProcessCost(double wall, double processor) {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Work that may fail. */
    interface Task {
        /** Does it. */
        void run() throws Exception;
    }

    static ProcessCost of(Task work) throws Exception {
        ProcessCost before = now();
        work.run();
        ProcessCost after = now();
        return new ProcessCost(after.wall - before.wall, after.processor - before.processor);
    }

    ProcessCost plus(ProcessCost other) {
        return new ProcessCost(wall + other.wall, processor + other.processor);
    }

    private static ProcessCost now() {
        return new ProcessCost(System.nanoTime() / 1e6, PROCESS.getProcessCpuTime() / 1e6);
    }
}
