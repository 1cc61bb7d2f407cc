package dev.pao.sync.plan;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Plans as machines read them. Keys are only ever added; one that does not apply is left out.
 *
 * <pre>{@code
 * {
 *   "base": {"label": "main", "commit": "…"}, "head": {"label": "the working tree"},
 *   "errors": true, "version_conflict": false, "refusal": "…", "remarks": ["…"],
 *   "counts": {"added": 0, "changed": 1, "renamed": 0, "removed": 0, "rejected": 1},
 *   "changes": [
 *     {
 *       "change": "added" | "changed" | "renamed" | "removed" | "rejected",
 *       "path": "…", "path_before": "…", "item": "…", "version": "…", "version_before": "…",
 *       "needed_step": "major" | "minor" | "patch", "made_step": "…",
 *       "differences": [{"pointer": "…", "field": "…", "before": …, "after": …,
 *                        "effect": "breaking" | "additive" | "text", "step": "…", "sentence": "…"}],
 *       "ticket": {"before": {…}, "after": {…}},
 *       "diagnostics": […]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>{@code path_before} is there where the file moved, {@code version_before} where another version is served, {@code made_step}
 * where the version rises; {@code diagnostics} has the shape of {@link dev.pao.model.diagnostic.DiagnosticValues}. Immutable and
 * thread-safe.
 */
public final class PlanJson {

    private final TicketSamples tickets;

    private PlanJson(TicketSamples tickets) {
        this.tickets = Objects.requireNonNull(tickets, "tickets");
    }

    /** The form without tickets. */
    public static PlanJson standard() {
        return new PlanJson(TicketSamples.none());
    }

    /** This form with the tickets of new and changed items; none by default. */
    public PlanJson withTickets(TicketSamples samples) {
        return new PlanJson(samples);
    }

    /** The plan as JSON over several lines, without a line break at its end. */
    public String render(CatalogPlan plan) {
        return ValueJson.writeIndented(value(plan));
    }

    /** The plan as plain values. */
    public Value.Mapping value(CatalogPlan plan) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("base", side(plan.base()));
        entries.put("head", side(plan.head()));
        entries.put("errors", Value.of(plan.hasErrors()));
        entries.put("version_conflict", Value.of(plan.hasVersionConflict()));
        plan.refusal().ifPresent(reason -> entries.put("refusal", Value.of(reason)));
        if (!plan.remarks().isEmpty()) {
            entries.put("remarks", Value.texts(plan.remarks()));
        }
        entries.put("counts", counts(plan.counts()));
        ChangeValues values = new ChangeValues(tickets);
        entries.put(
                "changes",
                new Value.Sequence(plan.changes().stream()
                        .<Value>map(change -> change.match(values))
                        .toList()));
        return new Value.Mapping(entries);
    }

    private static Value side(ComparedCatalog catalog) {
        Value.Mapping label = Value.Mapping.EMPTY.with("label", Value.of(catalog.label()));
        return catalog.commit()
                .map(commit -> label.with("commit", Value.of(commit.text())))
                .orElse(label);
    }

    private static Value counts(PlanCounts counts) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("added", Value.of(counts.added()));
        entries.put("changed", Value.of(counts.changed()));
        entries.put("renamed", Value.of(counts.renamed()));
        entries.put("removed", Value.of(counts.removed()));
        entries.put("rejected", Value.of(counts.rejected()));
        return new Value.Mapping(entries);
    }
}
