package dev.pao.sync.internal.step;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.ItemChange;
import dev.pao.store.PublishedItem;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncCounts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What brings the served catalog back to what the branch made of it, but for the items that are held.
 *
 * @param base both catalogs
 * @param overrides the holds that go on
 */
record Restoration(Baseline base, Overrides overrides) {

    /** This and what changes on the branch, as changes of the served catalog. */
    List<ItemChange> with(Map<String, ItemChange> changes) {
        if (isNone()) {
            return List.copyOf(changes.values());
        }
        Map<String, ItemChange> all = new TreeMap<>();
        base.snapshot().items().stream()
                .filter(item -> isServedOtherwise(item))
                .forEach(item -> all.put(item.name(), new ItemChange.Put(item)));
        base.served().items().stream()
                .filter(item -> base.snapshot().item(item.name()).isEmpty())
                .forEach(item -> all.put(item.name(), new ItemChange.Deactivate(item.name())));
        all.putAll(changes);
        all.values().removeIf(change -> isHeld(change.name()) || isGoneAnyway(change));
        return List.copyOf(all.values());
    }

    /** What they come to, given what the changes on the branch come to. */
    SyncCounts counts(SyncCounts onTheBranch, Map<String, ItemChange> changes) {
        return isNone() ? onTheBranch : SyncCounts.of(base.served(), with(changes), onTheBranch.rejected());
    }

    private boolean isNone() {
        return base.snapshot() == base.served();
    }

    private boolean isServedOtherwise(PublishedItem item) {
        return base.served()
                .item(item.name())
                .filter(served -> isSame(served, item))
                .isEmpty();
    }

    private boolean isHeld(String name) {
        return overrides.hold(name).isPresent();
    }

    private boolean isGoneAnyway(ItemChange change) {
        CatalogSnapshot served = base.served();
        return change instanceof ItemChange.Deactivate
                && served.item(change.name()).isEmpty();
    }

    private static boolean isSame(PublishedItem one, PublishedItem other) {
        return one.path().equals(other.path())
                && one.hash().equals(other.hash())
                && one.item().document().equals(other.item().document());
    }
}
