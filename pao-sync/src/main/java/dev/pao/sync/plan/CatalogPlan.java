package dev.pao.sync.plan;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the catalog of one side when it is made equal to the other: a sync, told before it happens. Items that
 * stay as they are do not appear. Immutable and thread-safe.
 *
 * @param base the catalog that is changed
 * @param head the catalog that it would be made equal to
 * @param changes what would happen, in the order of paths, and of names within a path
 * @param refusal why nothing of it would be published, as a sentence for people; empty if it would be
 * @param remarks what people decided that keeps the base from becoming the head, a sentence each
 */
public record CatalogPlan(
        ComparedCatalog base,
        ComparedCatalog head,
        List<PlannedChange> changes,
        Optional<String> refusal,
        List<String> remarks) {

    /** Copies the changes in their order. */
    public CatalogPlan {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(refusal, "refusal");
        remarks = List.copyOf(remarks);
        changes = changes.stream()
                .sorted(Comparator.comparing(PlannedChange::path)
                        .thenComparing(change -> change.itemName().orElse("")))
                .toList();
    }

    /** A plan that would be published as far as its files are good. */
    public static CatalogPlan of(
            ComparedCatalog base, ComparedCatalog head, Collection<? extends PlannedChange> changes) {
        return new CatalogPlan(base, head, List.copyOf(changes), Optional.empty(), List.of());
    }

    /** This plan, refused as a whole for a reason. */
    public CatalogPlan refusedFor(String reason) {
        return new CatalogPlan(base, head, changes, Optional.of(reason), remarks);
    }

    /** Whether nothing changes and nothing is rejected. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether a file is rejected, or the whole is refused. */
    public boolean hasErrors() {
        return refusal.isPresent() || diagnostics().anyMatch(Diagnostic::isError);
    }

    /** Whether an item changed but its version did not rise. */
    public boolean hasVersionConflict() {
        return diagnostics().anyMatch(found -> found.code().id().equals(StandardCode.VERSION_CONFLICT.id()));
    }

    /** How many changes of each kind there are. */
    public PlanCounts counts() {
        return PlanCounts.of(changes);
    }

    private Stream<Diagnostic> diagnostics() {
        return changes.stream().flatMap(change -> change.diagnostics().stream());
    }
}
