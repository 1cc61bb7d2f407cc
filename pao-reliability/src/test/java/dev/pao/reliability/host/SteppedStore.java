package dev.pao.reliability.host;

import dev.pao.store.CatalogStore;
import dev.pao.store.SyncTurn;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import dev.pao.testkit.store.ForwardingOutbox;
import dev.pao.testkit.store.ForwardingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that says how far a turn and a notification are. */
final class SteppedStore extends ForwardingStore {

    private final Breakpoint breakpoint;

    SteppedStore(CatalogStore store, Breakpoint breakpoint) {
        super(store);
        this.breakpoint = breakpoint;
    }

    @Override
    public Optional<SyncTurn> tryTurn() {
        breakpoint.reach(Step.TURN_ASKED);
        Optional<SyncTurn> turn = super.tryTurn();
        if (turn.isPresent()) {
            breakpoint.reach(Step.TURN_TAKEN);
        }
        return turn.map(taken -> () -> {
            taken.close();
            breakpoint.reach(Step.TURN_GIVEN_BACK);
        });
    }

    @Override
    public Outbox outbox() {
        return new ForwardingOutbox(super.outbox()) {
            @Override
            public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
                List<OutboxEntry> claimed = super.claim(channel, limit, now, lease);
                if (!claimed.isEmpty()) {
                    breakpoint.reach(Step.EVENT_CLAIMED);
                }
                return claimed;
            }
        };
    }
}
