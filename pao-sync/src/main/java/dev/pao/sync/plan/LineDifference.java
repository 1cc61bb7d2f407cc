package dev.pao.sync.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How one list of lines becomes another, as lines that begin with a space, {@code -} or {@code +}: the differences with two lines
 * around them, and {@code …} where lines are left out.
 */
final class LineDifference {

    private static final int CONTEXT = 2;

    /** Beyond this many comparisons, all lines that are not alike at the ends count as different. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<String> marked = new ArrayList<>();

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(List<String> before, List<String> after) {
        LineDifference difference = new LineDifference(before, after);
        difference.compare();
        return difference.withoutDistantLines();
    }

    private void compare() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            mark(' ', before.get(head++));
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        compare(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        before.subList(before.size() - tail, before.size()).forEach(line -> mark(' ', line));
    }

    private void compare(List<String> was, List<String> is) {
        boolean small = (long) was.size() * is.size() <= MOST_COMPARISONS;
        int[][] common = small ? commonLines(was, is) : new int[0][0];
        int i = 0;
        int j = 0;
        while (small && i < was.size() && j < is.size()) {
            if (was.get(i).equals(is.get(j))) {
                mark(' ', was.get(i++));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                mark('-', was.get(i++));
            } else {
                mark('+', is.get(j++));
            }
        }
        was.subList(i, was.size()).forEach(line -> mark('-', line));
        is.subList(j, is.size()).forEach(line -> mark('+', line));
    }

    /** The length of the longest common part of the lines from each pair of places on. */
    private static int[][] commonLines(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void mark(char mark, String line) {
        marked.add((mark + " " + line).stripTrailing());
    }

    private List<String> withoutDistantLines() {
        List<String> near = new ArrayList<>();
        boolean cut = false;
        for (int i = 0; i < marked.size(); i++) {
            if (isNear(i)) {
                if (cut) {
                    near.add("  …");
                }
                near.add(marked.get(i));
            }
            cut = !isNear(i);
        }
        return cut && !near.isEmpty() ? with(near, "  …") : List.copyOf(near);
    }

    private boolean isNear(int index) {
        int end = Math.min(marked.size(), index + CONTEXT + 1);
        return marked.subList(Math.max(0, index - CONTEXT), end).stream()
                .anyMatch(line -> line.startsWith("-") || line.startsWith("+"));
    }

    private static List<String> with(List<String> lines, String last) {
        lines.add(last);
        return List.copyOf(lines);
    }
}
