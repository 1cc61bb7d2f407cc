package dev.pao.testkit.store;

import dev.pao.store.CatalogStore;

/** What a contract needs to know of the store that it tests. */
public interface StoreUnderTest {

    /** Opens a new, empty store; the contract closes it. */
    CatalogStore open();
}
