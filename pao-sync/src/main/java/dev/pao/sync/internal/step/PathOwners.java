package dev.pao.sync.internal.step;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import java.util.Optional;

/**
 * Whose the paths of a served catalog are. A path has two items while a rejected file keeps the name of the earlier one
 * alive; it is the later one's.
 *
 * @param snapshot what is served
 */
record PathOwners(CatalogSnapshot snapshot) {

    /** The item that a path is served as. */
    Optional<PublishedItem> at(String path) {
        return snapshot.itemsAt(path).stream().reduce(PathOwners::later);
    }

    /** Whether an item's path is its own. */
    boolean isOwner(PublishedItem item) {
        return at(item.path()).filter(owner -> owner.name().equals(item.name())).isPresent();
    }

    private static PublishedItem later(PublishedItem one, PublishedItem other) {
        return one.validatedAt().isBefore(other.validatedAt()) ? other : one;
    }
}
