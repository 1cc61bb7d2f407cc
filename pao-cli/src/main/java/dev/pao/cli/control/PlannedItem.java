package dev.pao.cli.control;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.PlannedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the branch's head has of an item.
 *
 * @param name the item's name
 * @param plan what a sync would do
 */
record PlannedItem(String name, CatalogPlan plan) {

    /** What the branch has, and why that is not served. */
    String words() {
        List<String> sentences = new ArrayList<>();
        Optional<PlannedChange> change = plan.changes().stream()
                .filter(one -> one.itemName().filter(name::equals).isPresent())
                .findFirst();
        sentences.add(
                plan.head() + " " + change.map(PlannedItem::words).orElse("has nothing else that would be served"));
        plan.refusal().ifPresent(sentences::add);
        plan.remarks().stream()
                .filter(remark -> !remark.startsWith("`") || remark.startsWith("`" + name + "`"))
                .forEach(sentences::add);
        return String.join("; ", sentences);
    }

    private static String words(PlannedChange change) {
        if (change instanceof PlannedChange.Added added) {
            return "brings " + added.after().item().version();
        } else if (change instanceof PlannedChange.Changed changed) {
            return "brings " + changed.after().item().version();
        } else if (change instanceof PlannedChange.Renamed renamed) {
            return "has it in " + renamed.path();
        } else if (change instanceof PlannedChange.Removed) {
            return "has no file of it";
        }
        return "has a file that is rejected, " + change.path()
                + change.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .findFirst()
                        .map(found -> ": " + found.message())
                        .orElse("");
    }
}
