package dev.pao.notify;

import dev.pao.store.event.CatalogEvent;
import java.util.Collection;
import java.util.Set;

/**
 * Which events a channel is told. What it does not hear is done with for that channel and never comes again. Called from
 * any thread.
 *
 * <p>An item's events belong to its owner, and so do those of the file that it is written in. How syncs and channels
 * fare belongs to nobody.
 */
@FunctionalInterface
public interface Audience {

    /** Whether the channel is told. */
    boolean hears(CatalogEvent event);

    /** Hears everything; what a channel is where nothing else is said. */
    static Audience everybody() {
        return event -> true;
    }

    /** Hears what belongs to one of some owners, written as in the catalog. */
    static Audience ownedBy(Collection<String> owners) {
        Set<String> known = Set.copyOf(owners);
        return event -> event.match(EventOwner.INSTANCE).filter(known::contains).isPresent();
    }

    /** Hears what belongs to other owners than some, and what belongs to nobody. */
    static Audience notOwnedBy(Collection<String> owners) {
        Audience owned = ownedBy(owners);
        return event -> !owned.hears(event);
    }
}
