package dev.pao.sync.internal.step;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose the paths of a served catalog are. A path has two items while a rejected file keeps the name of the earlier one
 * alive; it is the later one's.
 */
final class PathOwners {

    private final Map<String, PublishedItem> byPath = new HashMap<>();

    PathOwners(CatalogSnapshot snapshot) {
        snapshot.items().forEach(item -> byPath.merge(item.path(), item, PathOwners::later));
    }

    /** The item that a path is served as. */
    Optional<PublishedItem> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether an item's path is its own. */
    boolean isOwner(PublishedItem item) {
        return at(item.path()).filter(owner -> owner.name().equals(item.name())).isPresent();
    }

    private static PublishedItem later(PublishedItem one, PublishedItem other) {
        return one.validatedAt().isBefore(other.validatedAt()) ? other : one;
    }
}
