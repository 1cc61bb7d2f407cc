package dev.pao.metrics.internal;

import dev.pao.store.CatalogStore;

/** How many notifications a channel has before it, as last read from the store. */
final class ChannelSample {

    private final String name;
    private final CatalogStore store;
    private volatile double waiting = Double.NaN;
    private volatile double givenUp = Double.NaN;

    ChannelSample(String name, CatalogStore store) {
        this.name = name;
        this.store = store;
    }

    void read() {
        try {
            waiting = store.outbox().waiting(name);
            givenUp = store.outbox().givenUp(name);
        } catch (IllegalArgumentException e) {
            // Nobody has registered the channel yet. That is not done here: the store would begin to keep for it.
            forget();
        }
    }

    void forget() {
        waiting = Double.NaN;
        givenUp = Double.NaN;
    }

    String name() {
        return name;
    }

    double waiting() {
        return waiting;
    }

    double givenUp() {
        return givenUp;
    }
}
