package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions do not go in a circle. */
final class ConditionalCycle implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.CONDITIONAL_CYCLE;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        Map<String, String> waitsFor = new HashMap<>();
        for (Field field : item.presentation().fields()) {
            Optional<Conditional> conditional = field.conditional();
            if (conditional.isPresent()) {
                waitsFor.putIfAbsent(field.name(), conditional.get().field());
            }
        }
        if (waitsFor.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (int i = 0; i < item.presentation().fields().size(); i++) {
            String name = item.presentation().fields().get(i).name();
            List<String> circle = circle(name, waitsFor);
            if (!circle.isEmpty() && told.addAll(circle)) {
                findings.report(
                        Places.field(i).child("conditional").child("field"),
                        "field " + Wording.quote(name) + " waits for "
                                + String.join(
                                        ", which waits for ",
                                        circle.stream().map(Wording::quote).toList())
                                + ", expected conditions that do not go in a circle",
                        code().mend());
            }
        }
    }

    /** What a field waits for, one after the other, up to itself; empty if it does not wait for itself. */
    private static List<String> circle(String name, Map<String, String> waitsFor) {
        List<String> chain = new ArrayList<>();
        String next = waitsFor.get(name);
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            if (next.equals(name)) {
                return chain;
            }
            next = waitsFor.get(next);
        }
        return List.of();
    }
}
