package dev.pao.sync;

import dev.pao.model.PlacedItem;
import dev.pao.store.CatalogSnapshot;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.PlannedChange;
import java.util.Map;
import java.util.TreeMap;

/** The items of a catalog by name, and what a plan makes of them. */
record ServedCatalog(Map<String, PlacedItem> items) {

    static ServedCatalog of(CatalogSnapshot snapshot) {
        Map<String, PlacedItem> items = new TreeMap<>();
        snapshot.items().forEach(item -> items.put(item.name(), new PlacedItem(item.path(), item.item())));
        return new ServedCatalog(items);
    }

    ServedCatalog after(CatalogPlan plan) {
        Map<String, PlacedItem> then = new TreeMap<>(items);
        for (PlannedChange change : plan.changes()) {
            if (change instanceof PlannedChange.Added added) {
                put(then, added.after());
            } else if (change instanceof PlannedChange.Changed changed) {
                put(then, changed.after());
            } else if (change instanceof PlannedChange.Renamed renamed) {
                put(then, renamed.after());
            } else if (change instanceof PlannedChange.Removed removed) {
                then.remove(removed.item().name());
            }
        }
        return new ServedCatalog(then);
    }

    private static void put(Map<String, PlacedItem> items, PlacedItem item) {
        items.put(item.item().name(), item);
    }
}
