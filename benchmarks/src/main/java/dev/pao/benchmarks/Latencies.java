package dev.pao.benchmarks;

import java.util.Locale;

/** How long many calls took, to 3 % and in a few kilobytes, however many they are. Not thread-safe. */
final class Latencies {

    private static final int STEPS = 32;

    private final long[] counts = new long[64 * STEPS];
    private long calls;
    private long slowest;

    void add(long nanos) {
        counts[index(nanos)]++;
        calls++;
        slowest = Math.max(slowest, nanos);
    }

    void addAll(Latencies others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others.counts[i];
        }
        calls += others.calls;
        slowest = Math.max(slowest, others.slowest);
    }

    /** The time in nanoseconds that a share of the calls did not exceed, at most 3 % too long. */
    long quantile(double share) {
        long left = Math.max(1, (long) Math.ceil(share * calls));
        for (int i = 0; i < counts.length; i++) {
            left -= counts[i];
            if (left <= 0) {
                return Math.min(upperBound(i), slowest);
            }
        }
        return slowest;
    }

    /** For people, in microseconds. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%d calls, p50 %.1f µs, p99 %.1f µs, p99.9 %.1f µs, slowest %.1f µs",
                calls,
                quantile(0.5) / 1e3,
                quantile(0.99) / 1e3,
                quantile(0.999) / 1e3,
                slowest / 1e3);
    }

    /** Numbers below 32 have an index of their own, then each power of two has 32. */
    private static int index(long nanos) {
        long value = Math.max(0, nanos);
        int shift = Math.max(0, 64 - Long.numberOfLeadingZeros(value) - 6);
        return shift * STEPS + (int) (value >>> shift);
    }

    private static long upperBound(int index) {
        int shift = Math.max(0, index / STEPS - 1);
        return (((long) index - (long) shift * STEPS + 1) << shift) - 1;
    }
}
