package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the ticket of an item becomes that of another version, as lines of a difference. */
final class TicketDifference {

    private static final int MOST_LINES = 100;
    private static final int LONGEST_LINE = 200;

    private TicketDifference() {}

    /** The lines; none where the tickets are alike or one of them can't be rendered. */
    static List<String> between(CatalogItem before, CatalogItem after, TicketSamples samples) {
        Optional<Value.Mapping> was = samples.ticket(before);
        Optional<Value.Mapping> is = samples.ticket(after);
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? List.of()
                : bounded(LineDifference.between(TicketLines.of(was.get()), TicketLines.of(is.get())));
    }

    /** The whole ticket of a new item. */
    static List<String> of(CatalogItem item, TicketSamples samples) {
        return samples.ticket(item)
                .map(ticket -> bounded(LineDifference.between(List.of(), TicketLines.of(ticket))))
                .orElse(List.of());
    }

    private static List<String> bounded(List<String> lines) {
        Stream<String> kept = lines.stream().limit(MOST_LINES).map(TicketDifference::cut);
        int more = lines.size() - MOST_LINES;
        return more <= 0
                ? kept.toList()
                : Stream.concat(kept, Stream.of("  … " + more + (more == 1 ? " more line" : " more lines")))
                        .toList();
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }
}
