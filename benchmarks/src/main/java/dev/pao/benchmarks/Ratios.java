package dev.pao.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the rounds of two kinds of work come to: their minima, and how much longer the first takes than the second. */
final class Ratios {

    private Ratios() {}

    static String line(String label, List<Double> first, List<Double> second) {
        return String.format(
                Locale.ROOT,
                "%s: %.2f, %.2f; ratio of minima %.2f, of medians %.2f",
                label,
                Collections.min(first),
                Collections.min(second),
                Collections.min(first) / Collections.min(second),
                median(first) / median(second));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
