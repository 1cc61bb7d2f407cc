package dev.pao.model.field;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern becomes once its repetitions are written out, which RE2 does before it runs: never less than that,
 * and told from the text alone, because compiling a pattern that is too large exhausts the memory already. What is no
 * pattern has a size as well; it does not compile later.
 */
final class PatternSize {

    private static final long HUGE = 1_000_000_000;

    private final String pattern;
    private final Deque<Long> outer = new ArrayDeque<>();
    private int at;
    private long sum;
    /** The part that a repetition after it repeats. */
    private long last;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        PatternSize size = new PatternSize(pattern);
        while (size.at < pattern.length()) {
            size.step(pattern.charAt(size.at++));
        }
        long total = size.sum;
        for (long part : size.outer) {
            total += part + 1;
        }
        return Math.min(total, HUGE);
    }

    private void step(char sign) {
        switch (sign) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> open();
            case ')' -> close();
            case '{' -> repetition();
            default -> {
                boolean operator = "|*+?^$".indexOf(sign) >= 0;
                add(1, operator ? last + 1 : 1);
            }
        }
    }

    private void add(long part, long repeated) {
        sum = Math.min(sum + part, HUGE);
        last = repeated;
    }

    /** An escape is one character; one with braces ends with them, so that they are no repetition. */
    private void escape() {
        boolean braces =
                at + 1 < pattern.length() && "pPx".indexOf(pattern.charAt(at)) >= 0 && pattern.charAt(at + 1) == '{';
        at = braces ? after("}", at) : Math.min(at + 1, pattern.length());
        add(1, 1);
    }

    private void characterClass() {
        int first = pattern.startsWith("^", at) ? at + 1 : at;
        int end = pattern.startsWith("]", first) ? first + 1 : first;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            if (pattern.startsWith("[:", end)) {
                end = after(":]", end);
            } else {
                end += pattern.charAt(end) == '\\' ? 2 : 1;
            }
        }
        at = Math.min(end + 1, pattern.length());
        add(1, 1);
    }

    private int after(String end, int from) {
        int found = pattern.indexOf(end, from);
        return found < 0 ? pattern.length() : found + end.length();
    }

    private void open() {
        outer.push(sum);
        sum = 0;
        last = 0;
    }

    private void close() {
        long group = sum + 2;
        sum = outer.isEmpty() ? sum : outer.pop();
        add(group, group);
    }

    private void repetition() {
        int end = pattern.indexOf('}', at);
        String counts = end < 0 ? "" : pattern.substring(at, end);
        if (!counts.matches("[0-9]{1,4}(?:,[0-9]{0,4})?")) {
            add(1, 1);
            return;
        }
        int comma = counts.indexOf(',');
        long least = Long.parseLong(comma < 0 ? counts : counts.substring(0, comma));
        boolean bounded = comma >= 0 && comma + 1 < counts.length();
        long most = Math.max(Math.max(1, least), bounded ? Long.parseLong(counts.substring(comma + 1)) : 0);
        at = end + 1;
        long written = Math.min((last + 1) * (most + 1), HUGE);
        add(written - last, written);
    }
}
