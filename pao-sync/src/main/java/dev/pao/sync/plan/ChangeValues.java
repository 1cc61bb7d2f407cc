package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.change.ContentChange;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** One change as a mapping of plain values. */
final class ChangeValues implements PlannedChange.Cases<Value.Mapping> {

    private final TicketSamples tickets;

    ChangeValues(TicketSamples tickets) {
        this.tickets = tickets;
    }

    @Override
    public Value.Mapping added(PlannedChange.Added change) {
        Map<String, Value> entries = start("added", change);
        entries.put("version", version(change.item()));
        ticket(entries, Value.Mapping.EMPTY, change.item());
        return finished(entries, change);
    }

    @Override
    public Value.Mapping changed(PlannedChange.Changed change) {
        Map<String, Value> entries = start("changed", change);
        if (change.isMoved()) {
            entries.put("path_before", Value.of(change.before().path()));
        }
        entries.put("version", version(change.after().item()));
        entries.put("version_before", version(change.before().item()));
        change.neededStep().ifPresent(step -> entries.put("needed_step", Value.of(step.word())));
        change.madeStep().ifPresent(step -> entries.put("made_step", Value.of(step.word())));
        entries.put("differences", differences(change.difference()));
        Value.Mapping before = tickets.ticket(change.before().item())
                .map(ticket -> Value.Mapping.EMPTY.with("before", ticket))
                .orElse(Value.Mapping.EMPTY);
        ticket(entries, before, change.after().item());
        return finished(entries, change);
    }

    @Override
    public Value.Mapping removed(PlannedChange.Removed change) {
        Map<String, Value> entries = start("removed", change);
        entries.put("version_before", version(change.item()));
        return finished(entries, change);
    }

    @Override
    public Value.Mapping renamed(PlannedChange.Renamed change) {
        Map<String, Value> entries = start("renamed", change);
        entries.put("path_before", Value.of(change.from()));
        entries.put("version", version(change.item()));
        return finished(entries, change);
    }

    @Override
    public Value.Mapping rejected(PlannedChange.Rejected change) {
        Map<String, Value> entries = start("rejected", change);
        change.item().ifPresent(item -> entries.put("version", version(item)));
        change.served().ifPresent(served -> entries.put("version_before", version(served.item())));
        change.difference().ifPresent(difference -> {
            difference.step().ifPresent(step -> entries.put("needed_step", Value.of(step.word())));
            entries.put("differences", differences(difference));
        });
        return finished(entries, change);
    }

    private static Map<String, Value> start(String kind, PlannedChange change) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("change", Value.of(kind));
        entries.put("path", Value.of(change.path()));
        change.itemName().ifPresent(name -> entries.put("item", Value.of(name)));
        return entries;
    }

    private static Value.Mapping finished(Map<String, Value> entries, PlannedChange change) {
        entries.put("diagnostics", DiagnosticValues.write(change.diagnostics()));
        return new Value.Mapping(entries);
    }

    private void ticket(Map<String, Value> entries, Value.Mapping before, CatalogItem item) {
        Value.Mapping both =
                tickets.ticket(item).map(ticket -> before.with("after", ticket)).orElse(before);
        if (!both.entries().isEmpty()) {
            entries.put("ticket", both);
        }
    }

    private static Value differences(ItemDifference difference) {
        return new Value.Sequence(difference.changes().stream()
                .<Value>map(ChangeValues::difference)
                .toList());
    }

    private static Value.Mapping difference(ContentChange change) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("pointer", Value.of(change.place().text()));
        change.field().ifPresent(field -> entries.put("field", Value.of(field)));
        change.before().ifPresent(value -> entries.put("before", value));
        change.after().ifPresent(value -> entries.put("after", value));
        entries.put("effect", Value.of(change.effect().word()));
        entries.put("step", Value.of(change.step().word()));
        entries.put("sentence", Value.of(change.sentence()));
        return new Value.Mapping(entries);
    }

    private static Value version(CatalogItem item) {
        return Value.of(item.version().toString());
    }
}
