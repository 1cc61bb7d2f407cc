package dev.pao.sync.webhook;

import dev.pao.store.InMemoryCatalogStore;
import dev.pao.testkit.store.ForwardingStore;

/** A store in memory whose record of deliveries can be looked into and go down. */
final class RecordingStore extends ForwardingStore {

    private final RecordedDeliveries deliveries;

    RecordingStore() {
        super(new InMemoryCatalogStore());
        deliveries = new RecordedDeliveries(super.deliveries());
    }

    @Override
    public RecordedDeliveries deliveries() {
        return deliveries;
    }
}
