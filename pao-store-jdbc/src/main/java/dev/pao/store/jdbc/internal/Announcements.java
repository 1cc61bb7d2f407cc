package dev.pao.store.jdbc.internal;

import dev.pao.store.CatalogSnapshot;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of the newest snapshot, one thread at a time and without a lock that they could get stuck in. */
public final class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.store.jdbc");

    private final List<Consumer<CatalogSnapshot>> listeners;
    private final AtomicInteger toTell = new AtomicInteger();
    private CatalogSnapshot told = CatalogSnapshot.empty();

    /** Announcements to listeners. */
    public Announcements(List<Consumer<CatalogSnapshot>> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Tells of a snapshot unless it was told; if another thread is at it, that one tells of this one, too. */
    void tell(Supplier<CatalogSnapshot> newest) {
        if (listeners.isEmpty() || toTell.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = toTell.get();
            CatalogSnapshot snapshot = newest.get();
            if (snapshot != told) {
                told = snapshot;
                listeners.forEach(listener -> tell(listener, snapshot));
            }
        } while (toTell.addAndGet(-seen) > 0);
    }

    private static void tell(Consumer<CatalogSnapshot> listener, CatalogSnapshot snapshot) {
        try {
            listener.accept(snapshot);
        } catch (RuntimeException e) {
            LOG.warn("a listener failed when it was told of revision {}", snapshot.revision(), e);
        }
    }
}
