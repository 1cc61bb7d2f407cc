package dev.pao.reliability.failover;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What was measured, in milliseconds. Thread-safe. */
final class Figures {

    private final TreeMap<String, List<Long>> figures = new TreeMap<>();

    synchronized void add(String name, long nanos) {
        figures.computeIfAbsent(name, unused -> new ArrayList<>()).add(nanos / 1_000_000);
    }

    /** The slowest of a figure. */
    synchronized long most(String name) {
        return figures.getOrDefault(name, List.of()).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, times) -> {
            List<Long> sorted = times.stream().sorted().toList();
            text.append(String.format(
                    java.util.Locale.ROOT,
                    "%s: %d times, median %d ms, most %d ms%n",
                    name,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() - 1)));
        });
        return text.toString();
    }
}
