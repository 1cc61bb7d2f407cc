package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RequestStore;

class InMemoryRequestStoreTest implements RequestStoreContract {

    private final InMemoryRequestStore store = new InMemoryRequestStore();

    @Override
    public RequestStore requests() {
        return store;
    }
}
