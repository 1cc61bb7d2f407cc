package dev.pao.sync.internal.state;

import dev.pao.store.CatalogStore;
import java.util.Objects;

/**
 * What a store serves.
 *
 * @param store the store
 */
public record StoredState(CatalogStore store) implements CatalogState {

    /** Refuses null. */
    public StoredState {
        Objects.requireNonNull(store, "store");
    }
}
