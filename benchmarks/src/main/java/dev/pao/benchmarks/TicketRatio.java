package dev.pao.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The ratio of making the story's tickets to what Pebble alone needs to print the same templates, in processor time and
 * allocated memory of the one thread that works, in turns. Of three kinds of work: checking and rendering a request; that, and
 * escaping its texts for the fields of a Jira; and all that with the HTTP request, whose answer comes from memory and is read.
 *
 * <p>Arguments: tickets (20000), rounds (15).
 */
public final class TicketRatio {

    private static final int WARM_UP = 5;
    private static final String PEBBLE = "Pebble alone";

    private TicketRatio() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        int tickets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        System.out.println(lines(tickets, rounds));
    }

    static String lines(int tickets, int rounds) {
        PebbleTickets alone = new PebbleTickets();
        try (JiraTickets whole = new JiraTickets()) {
            Map<String, LongSupplier> works = new LinkedHashMap<>();
            works.put(PEBBLE, () -> alone.print(tickets));
            works.put("rendered", () -> whole.render(tickets));
            works.put("and escaped", () -> whole.escape(tickets));
            works.put("and sent", () -> whole.create(tickets));
            return lines(works, tickets, rounds);
        }
    }

    private static String lines(Map<String, LongSupplier> works, int tickets, int rounds) {
        Map<String, List<ThreadCost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds + WARM_UP; round++) {
            boolean counts = round >= WARM_UP;
            works.forEach((name, work) -> {
                ThreadCost cost = ThreadCost.of(work).dividedBy(tickets);
                if (counts) {
                    costs.computeIfAbsent(name, unused -> new ArrayList<>()).add(cost);
                }
            });
        }
        List<ThreadCost> pebble = Objects.requireNonNull(costs.remove(PEBBLE));
        StringBuilder lines = new StringBuilder(tickets + " tickets, against " + PEBBLE);
        costs.forEach((name, cost) -> lines.append(
                        told(name + ", µs of processor time", cost, pebble, ThreadCost::microseconds))
                .append(told(name + ", bytes allocated", cost, pebble, ThreadCost::bytes)));
        return lines.toString();
    }

    private static String told(
            String label, List<ThreadCost> ours, List<ThreadCost> theirs, ToDoubleFunction<ThreadCost> part) {
        return System.lineSeparator() + "  "
                + Ratios.line(
                        label,
                        ours.stream().map(part::applyAsDouble).toList(),
                        theirs.stream().map(part::applyAsDouble).toList());
    }
}
