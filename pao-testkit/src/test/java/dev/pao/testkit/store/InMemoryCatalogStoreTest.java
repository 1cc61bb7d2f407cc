package dev.pao.testkit.store;

import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;

class InMemoryCatalogStoreTest implements StoreContract {

    @Override
    public CatalogStore open() {
        return new InMemoryCatalogStore();
    }
}
