package dev.pao.model.change;

import dev.pao.model.CatalogItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is different between two versions of an item, but for the version itself and the category. Layout and the order
 * of keys are no difference.
 *
 * @param changes the differences: the header's, then the form's in the order of its fields, then the fulfillment's
 */
public record ItemDifference(List<ContentChange> changes) {

    /** Copies the list. */
    public ItemDifference {
        changes = List.copyOf(changes);
    }

    /** Compares two versions of an item. */
    public static ItemDifference between(CatalogItem before, CatalogItem after) {
        List<ContentChange> changes = new ArrayList<>(HeaderChanges.between(before, after));
        changes.addAll(FormChanges.between(before.presentation(), after.presentation()));
        changes.addAll(FulfillmentChanges.between(before.fulfillment(), after.fulfillment()));
        return new ItemDifference(changes);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The change that asks for the largest step, the first of several; empty if nothing changes. */
    public Optional<ContentChange> weightiest() {
        Optional<ChangeEffect> most =
                changes.stream().map(ContentChange::effect).max(Comparator.naturalOrder());
        return most.flatMap(effect ->
                changes.stream().filter(change -> change.effect() == effect).findFirst());
    }

    /** The step of the version that the changes need; empty if nothing changes. */
    public Optional<VersionStep> step() {
        return weightiest().map(ContentChange::step);
    }
}
