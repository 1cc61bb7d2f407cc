package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a plan starts from.
 *
 * @param snapshot what is served
 * @param versions what was ever served under a name and a version
 * @param lookups is told each name that is looked up
 */
public record Baseline(CatalogSnapshot snapshot, Versions versions, Consumer<String> lookups) {

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
                        .filter(item -> item.version().equals(version)),
                name -> {});
    }

    /** What a store serves, as it is known in this process, with all that it served before. */
    public static Baseline of(CatalogSnapshot snapshot, CatalogStore store) {
        return new Baseline(snapshot, store::version, name -> {});
    }

    /** This baseline, which tells what is looked up in it. */
    public Baseline watchedBy(Consumer<String> watcher) {
        return new Baseline(snapshot, versions, watcher);
    }

    /** What is served under a name. */
    Optional<PublishedItem> served(String name) {
        lookups.accept(name);
        return snapshot.item(name);
    }

    /** What was served under a name and a version at any time. */
    Optional<CatalogItem> stored(String name, SemanticVersion version) {
        lookups.accept(name);
        return versions.find(name, version);
    }

    /** Earlier versions of items. */
    @FunctionalInterface
    public interface Versions {

        /** The item that was served under a name and version at any time. */
        Optional<CatalogItem> find(String name, SemanticVersion version);
    }
}
