package dev.pao.sync.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plans as Markdown for a comment on a pull request: a table of all changes, and what there is to say of each, folded. What
 * authors wrote stands in code only, so that it is neither markup nor a mention. At most 65,536 characters, which is what GitHub
 * takes; what does not fit is left out, the rejected files last, and a note says how much. Immutable and thread-safe.
 */
public final class PlanMarkdown {

    /** How many characters a comment on GitHub may have. */
    public static final int MAX_CHARACTERS = 65_536;

    private static final int ROOM_FOR_TABLE = 30_000;
    private static final int ROOM_FOR_NOTE = 300;
    private static final int LONGEST_REFUSAL = 2_000;
    private static final int LONGEST_REMARK = 1_500;
    private static final int MOST_REMARKS = 10;

    private final TicketSamples tickets;
    private final Function<String, Optional<String>> sources;

    private PlanMarkdown(TicketSamples tickets, Function<String, Optional<String>> sources) {
        this.tickets = Objects.requireNonNull(tickets, "tickets");
        this.sources = Objects.requireNonNull(sources, "sources");
    }

    /** The form without tickets and source lines. */
    public static PlanMarkdown standard() {
        return new PlanMarkdown(TicketSamples.none(), path -> Optional.empty());
    }

    /** This form with the tickets of new and changed items; none by default. */
    public PlanMarkdown withTickets(TicketSamples samples) {
        return new PlanMarkdown(samples, sources);
    }

    /**
     * This form with the lines of the source to which findings point; without by default.
     *
     * @param texts the text of a file of the head by its path; empty where it is not at hand
     */
    public PlanMarkdown withSources(Function<String, Optional<String>> texts) {
        return new PlanMarkdown(tickets, texts);
    }

    /** The plan over several lines, with a line break at its end. */
    public String render(CatalogPlan plan) {
        StringBuilder text = new StringBuilder("### Catalog plan\n\n");
        refusal(text, plan);
        plan.remarks().stream()
                .limit(MOST_REMARKS)
                .forEach(remark -> text.append("**Note:** ")
                        .append(cut(remark, LONGEST_REMARK))
                        .append("\n\n"));
        if (plan.isEmpty()) {
            return text.append(PlanWords.NOTHING).append('\n').toString();
        }
        text.append(cut(plan.base().toString(), 200))
                .append(" → ")
                .append(cut(plan.head().toString(), 200));
        text.append(": ").append(PlanWords.summary(plan.counts())).append("\n\n");
        table(text, plan.changes());
        sections(text, plan.changes());
        return text.toString().stripTrailing() + "\n";
    }

    private static void refusal(StringBuilder text, CatalogPlan plan) {
        plan.refusal()
                .ifPresent(reason -> text.append("**Nothing of this would be published:** ")
                        .append(cut(reason, LONGEST_REFUSAL))
                        .append("\n\n"));
    }

    private static void table(StringBuilder text, List<PlannedChange> changes) {
        ChangeRow row = new ChangeRow();
        text.append(ChangeRow.HEAD);
        int shown = 0;
        for (PlannedChange change : changes) {
            String line = change.match(row);
            if (text.length() + line.length() > ROOM_FOR_TABLE) {
                break;
            }
            text.append(line);
            shown++;
        }
        text.append('\n');
        if (shown < changes.size()) {
            text.append("… and ").append(changes.size() - shown).append(" more, too many to list here.\n\n");
        }
    }

    private void sections(StringBuilder text, List<PlannedChange> changes) {
        ChangeSection section = new ChangeSection(tickets, sources);
        int omitted = 0;
        for (PlannedChange change : weightiestFirst(changes)) {
            Optional<String> said = change.match(section);
            if (said.isPresent()) {
                boolean fits = text.length() + said.get().length() <= MAX_CHARACTERS - ROOM_FOR_NOTE;
                text.append(fits ? said.get() : "");
                omitted += fits ? 0 : 1;
            }
        }
        if (omitted > 0) {
            text.append("**Cut:** the details of ")
                    .append(omitted)
                    .append(omitted == 1 ? " change" : " changes")
                    .append(" do not fit into a comment. `pao-cli plan` shows them all.\n");
        }
    }

    private static List<PlannedChange> weightiestFirst(List<PlannedChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(change -> !(change instanceof PlannedChange.Rejected)))
                .toList();
    }

    private static String cut(String text, int longest) {
        return MarkdownCode.span(
                text.codePointCount(0, text.length()) <= longest
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…");
    }
}
