package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan starts from.
 *
 * @param snapshot what the branch made of the catalog: what would be served if nobody had decided otherwise
 * @param versions what was ever served under a name and a version
 * @param served what is served
 * @param overrides what people decided and is still in effect
 * @param brought what the branch brought last of the items that are held, by name
 * @param isSettled whether the files that the commit did not change are as the snapshot says
 */
public record Baseline(
        CatalogSnapshot snapshot,
        Versions versions,
        CatalogSnapshot served,
        Overrides overrides,
        Map<String, PublishedItem> brought,
        boolean isSettled) {

    /** Copies the map. */
    public Baseline {
        brought = Map.copyOf(brought);
    }

    /** Nothing, as before a first sync. */
    public static Baseline empty() {
        return of(CatalogSnapshot.empty());
    }

    /** A catalog that never was another one. */
    public static Baseline of(CatalogSnapshot snapshot) {
        return of(
                snapshot,
                (name, version) -> snapshot.item(name)
                        .map(PublishedItem::item)
                        .filter(item -> item.version().equals(version)));
    }

    /**
     * What a store serves, as it is known in this process, with all that it served before.
     *
     * @param overrides what people decided and is still in effect
     */
    public static Baseline of(CatalogSnapshot snapshot, CatalogStore store, Overrides overrides) {
        if (snapshot.revision() == 0) {
            // Nothing was published yet, so there is no version to ask for: a first sync would ask for each of its
            // items.
            return of(snapshot);
        }
        return BranchCatalog.isAll(snapshot)
                ? of(snapshot, store::version)
                : new BranchCatalog(snapshot, store, overrides).baseline();
    }

    private static Baseline of(CatalogSnapshot snapshot, Versions versions) {
        return new Baseline(snapshot, versions, snapshot, Overrides.NONE, Map.of(), true);
    }

    /** Who holds an item. */
    Optional<ItemHold> hold(String name) {
        return overrides.hold(name);
    }

    /** Whether people are served something else of an item than what the branch brought. */
    boolean isHeldBack(String name) {
        return snapshot != served
                && !served.item(name)
                        .map(PublishedItem::hash)
                        .equals(snapshot.item(name).map(PublishedItem::hash));
    }

    /** Whether a hold holds nothing back: what is served is what the branch brought last. */
    boolean holdsNothingBack(String name) {
        Optional<PublishedItem> last = Optional.ofNullable(brought.get(name));
        return last.isPresent()
                && last.map(PublishedItem::hash).equals(served.item(name).map(PublishedItem::hash));
    }

    /** Earlier versions of items. */
    @FunctionalInterface
    public interface Versions {

        /** The item that was served under a name and version at any time. */
        Optional<CatalogItem> find(String name, SemanticVersion version);
    }
}
