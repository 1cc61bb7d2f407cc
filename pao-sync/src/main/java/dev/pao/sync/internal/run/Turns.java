package dev.pao.sync.internal.run;

import dev.pao.store.CatalogStore;
import dev.pao.store.SyncTurn;
import dev.pao.sync.SyncException;
import java.time.Duration;
import java.util.Optional;

/** Waits for the turn to sync while another host has it, by asking now and then, and not for ever. */
final class Turns {

    private static final Duration POLL = Duration.ofMillis(200);

    private final CatalogStore store;
    private final StopSign stop;
    private final Duration patience;

    Turns(CatalogStore store, StopSign stop, Duration patience) {
        this.store = store;
        this.stop = stop;
        this.patience = patience;
    }

    SyncTurn take() {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<SyncTurn> turn = store.tryTurn();
            if (turn.isPresent()) {
                return turn.get();
            }
            if (!stop.pause(POLL)) {
                throw SyncEngine.closed();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new SyncException.TransientFailure(
                        "another host has been syncing for longer than " + patience.toSeconds()
                                + " seconds: look at that host if this lasts",
                        Duration.ofSeconds(5),
                        new IllegalStateException("the turn is taken"));
            }
        }
    }
}
