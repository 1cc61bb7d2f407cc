package dev.pao.sync.plan;

import dev.pao.parser.DiagnosticText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plans as people read them in a terminal, a block for each change: {@code +} an item that is new, {@code ~} one that changes,
 * {@code -} one that goes, {@code >} one whose file moves, {@code !} a file that is rejected; and a line that counts them at
 * the end. An empty plan is {@code Nothing changes}. Immutable and thread-safe.
 */
public final class PlanText {

    private static final PlanText PLAIN =
            new PlanText(PlanColour.NONE, DiagnosticText.plain(), TicketSamples.none(), path -> Optional.empty());
    private static final PlanText COLOURED =
            new PlanText(PlanColour.ANSI, DiagnosticText.coloured(), TicketSamples.none(), path -> Optional.empty());

    private final PlanColour colour;
    private final DiagnosticText findings;
    private final TicketSamples tickets;
    private final Function<String, Optional<String>> sources;

    private PlanText(
            PlanColour colour,
            DiagnosticText findings,
            TicketSamples tickets,
            Function<String, Optional<String>> sources) {
        this.colour = colour;
        this.findings = findings;
        this.tickets = Objects.requireNonNull(tickets, "tickets");
        this.sources = Objects.requireNonNull(sources, "sources");
    }

    /** Text without colours, tickets and source lines. */
    public static PlanText plain() {
        return PLAIN;
    }

    /** Text with the colours of a terminal (ECMA-48), without tickets and source lines. */
    public static PlanText coloured() {
        return COLOURED;
    }

    /** This form with each changed item's ticket before and after; none by default. */
    public PlanText withTickets(TicketSamples samples) {
        return new PlanText(colour, findings, samples, sources);
    }

    /**
     * This form with the lines of the source to which findings point; without by default.
     *
     * @param texts the text of a file of the head by its path; empty where it is not at hand
     */
    public PlanText withSources(Function<String, Optional<String>> texts) {
        return new PlanText(colour, findings, tickets, texts);
    }

    /** The plan over several lines, without a line break at its end. */
    public String render(CatalogPlan plan) {
        List<String> blocks = new ArrayList<>();
        if (!plan.isEmpty()) {
            blocks.add(colour.strong(VisibleText.line(plan.base() + " → " + plan.head())));
        }
        plan.remarks().forEach(remark -> blocks.add(VisibleText.line("note: " + remark)));
        ChangeText text = new ChangeText(colour, tickets);
        for (PlannedChange change : plan.changes()) {
            List<String> lines = new ArrayList<>(change.match(text));
            lines.addAll(findings(change));
            blocks.add(String.join("\n", lines));
        }
        blocks.add(plan.isEmpty() ? PlanWords.NOTHING : PlanWords.summary(plan.counts()));
        plan.refusal().ifPresent(reason -> blocks.add(colour.removed("! " + VisibleText.line(reason))));
        return String.join("\n\n", blocks);
    }

    private List<String> findings(PlannedChange change) {
        if (change.diagnostics().isEmpty()) {
            return List.of();
        }
        Optional<String> source = sources.apply(change.path());
        return change.diagnostics().stream()
                .flatMap(found -> findings.render(found, source).lines())
                .map(line -> "    " + line)
                .toList();
    }
}
