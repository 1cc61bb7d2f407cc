package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import java.util.Optional;

/**
 * What a plan starts from.
 *
 * @param snapshot what is served
 * @param versions what was ever served under a name and a version
 */
public record Baseline(CatalogSnapshot snapshot, Versions versions) {

    /** Nothing, as before a first sync. */
    public static Baseline empty() {
        return of(CatalogSnapshot.empty());
    }

    /** A catalog that never was another one. */
    public static Baseline of(CatalogSnapshot snapshot) {
        return new Baseline(
                snapshot,
                (name, version) -> snapshot.item(name)
                        .map(served -> served.item())
                        .filter(item -> item.version().equals(version)));
    }

    /** What a store serves, as it is known in this process, with all that it served before. */
    public static Baseline of(CatalogSnapshot snapshot, CatalogStore store) {
        return new Baseline(snapshot, store::version);
    }

    /** Earlier versions of items. */
    @FunctionalInterface
    public interface Versions {

        /** The item that was served under a name and version at any time. */
        Optional<CatalogItem> find(String name, SemanticVersion version);
    }
}
