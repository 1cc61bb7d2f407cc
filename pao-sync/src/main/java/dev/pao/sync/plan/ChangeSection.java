package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.change.ItemDifference;
import dev.pao.parser.DiagnosticText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be unfolded below a change in Markdown; nothing where its row in the table says all. */
final class ChangeSection implements PlannedChange.Cases<Optional<String>> {

    private static final int MOST_FINDINGS = 30;
    private static final int MOST_DIFFERENCES = 100;

    private final TicketSamples tickets;
    private final Function<String, Optional<String>> sources;

    ChangeSection(TicketSamples tickets, Function<String, Optional<String>> sources) {
        this.tickets = tickets;
        this.sources = sources;
    }

    @Override
    public Optional<String> added(PlannedChange.Added change) {
        String body = findings(change) + ticket(TicketDifference.of(change.item(), tickets));
        return folded(named(change.item()) + " is new", body);
    }

    @Override
    public Optional<String> changed(PlannedChange.Changed change) {
        String title = named(change.before().item()) + " → "
                + MarkdownCode.html(change.after().item().version().toString());
        String body = differences(change.difference()) + PlanWords.steps(change) + "\n\n" + findings(change)
                + ticket(TicketDifference.between(
                        change.before().item(), change.after().item(), tickets));
        return folded(title, body);
    }

    @Override
    public Optional<String> removed(PlannedChange.Removed change) {
        return folded(named(change.item()) + " is removed", findings(change));
    }

    @Override
    public Optional<String> renamed(PlannedChange.Renamed change) {
        return folded(named(change.item()) + " lies in another file", findings(change));
    }

    @Override
    public Optional<String> rejected(PlannedChange.Rejected change) {
        String differences = change.difference()
                .map(difference -> differences(difference)
                        + PlanWords.neededStep(difference)
                                .map(step -> step + "\n\n")
                                .orElse(""))
                .orElse("");
        return folded(MarkdownCode.html(change.path()) + " is rejected", findings(change) + differences);
    }

    private String findings(PlannedChange change) {
        if (change.diagnostics().isEmpty()) {
            return "";
        }
        Optional<String> source = sources.apply(change.path());
        List<String> texts = new ArrayList<>(change.diagnostics().stream()
                .limit(MOST_FINDINGS)
                .map(found -> DiagnosticText.plain().render(found, source))
                .toList());
        int more = change.diagnostics().size() - MOST_FINDINGS;
        if (more > 0) {
            texts.add("… " + more + (more == 1 ? " more finding" : " more findings"));
        }
        return MarkdownCode.block("text", texts) + "\n";
    }

    private static String differences(ItemDifference difference) {
        String list = difference.changes().stream()
                .limit(MOST_DIFFERENCES)
                .map(change -> "- " + change.step().word() + ": " + MarkdownCode.sentence(change.sentence()) + "\n")
                .collect(Collectors.joining());
        int more = difference.changes().size() - MOST_DIFFERENCES;
        return list + (more > 0 ? "- … " + more + " more\n" : "") + (list.isEmpty() ? "" : "\n");
    }

    private static String ticket(List<String> lines) {
        return lines.isEmpty() ? "" : "The ticket, with sample values:\n\n" + MarkdownCode.block("diff", lines) + "\n";
    }

    private static String named(CatalogItem item) {
        return MarkdownCode.html(item.name()) + " "
                + MarkdownCode.html(item.version().toString());
    }

    private static Optional<String> folded(String title, String body) {
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of("<details>\n<summary>" + title + "</summary>\n\n" + body + "</details>\n\n");
    }
}
