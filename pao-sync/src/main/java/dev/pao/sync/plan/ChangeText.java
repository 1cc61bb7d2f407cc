package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.change.ItemDifference;
import java.util.ArrayList;
import java.util.List;

/** The lines that tell one change, but for its findings. */
final class ChangeText implements PlannedChange.Cases<List<String>> {

    private static final String INDENT = "    ";

    private final PlanColour colour;
    private final TicketSamples tickets;

    ChangeText(PlanColour colour, TicketSamples tickets) {
        this.colour = colour;
        this.tickets = tickets;
    }

    @Override
    public List<String> added(PlannedChange.Added change) {
        return List.of(colour.added("+ " + named(change.item())) + "  " + path(change.path()));
    }

    @Override
    public List<String> changed(PlannedChange.Changed change) {
        List<String> lines = new ArrayList<>();
        lines.add(colour.changed("~ " + named(change.before().item()) + " → "
                        + change.after().item().version())
                + "  " + moved(change));
        lines.addAll(differences(change.difference()));
        String steps = PlanWords.steps(change);
        lines.add(INDENT + (PlanWords.isTooSmall(change) ? colour.changed(steps) : steps));
        lines.addAll(ticket(change.before().item(), change.after().item()));
        return lines;
    }

    @Override
    public List<String> removed(PlannedChange.Removed change) {
        return List.of(colour.removed("- " + named(change.item())) + "  " + path(change.path()));
    }

    @Override
    public List<String> renamed(PlannedChange.Renamed change) {
        return List.of(
                colour.moved("> " + named(change.item())) + "  " + path(change.from()) + " → " + path(change.path()));
    }

    @Override
    public List<String> rejected(PlannedChange.Rejected change) {
        List<String> lines = new ArrayList<>();
        String item = change.item().map(found -> named(found) + "  ").orElse("");
        lines.add(colour.removed("! " + item) + path(change.path()));
        change.difference().ifPresent(difference -> {
            lines.addAll(differences(difference));
            PlanWords.neededStep(difference).ifPresent(step -> lines.add(INDENT + step));
        });
        return lines;
    }

    private List<String> differences(ItemDifference difference) {
        return difference.changes().stream()
                .map(change -> INDENT + colour.step(change.step(), change.step().word()) + "  " + change.sentence())
                .toList();
    }

    private List<String> ticket(CatalogItem before, CatalogItem after) {
        List<String> lines = new ArrayList<>();
        TicketDifference.between(before, after, tickets)
                .forEach(line -> lines.add(INDENT + "  " + colour.difference(line)));
        if (!lines.isEmpty()) {
            lines.add(0, INDENT + "ticket:");
        }
        return lines;
    }

    private static String moved(PlannedChange.Changed change) {
        String from = change.isMoved() ? path(change.before().path()) + " → " : "";
        return from + path(change.path());
    }

    private static String named(CatalogItem item) {
        return VisibleText.line(item.name()) + " " + item.version();
    }

    private static String path(String path) {
        return VisibleText.line(path);
    }
}
