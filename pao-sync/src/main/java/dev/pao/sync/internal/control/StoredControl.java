package dev.pao.sync.internal.control;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishOutcome;
import dev.pao.store.StoreException;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.override.ItemHold;
import dev.pao.sync.SyncException;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.HoldOutcome;
import dev.pao.sync.control.ReleaseOutcome;
import dev.pao.sync.control.Rollback;
import dev.pao.sync.control.RollbackOutcome;
import dev.pao.sync.control.UnpinOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Decisions over a store. */
public final class StoredControl implements CatalogControl {

    private static final int MOST_ATTEMPTS = 20;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final CatalogStore store;
    private final InstantSource clock;
    private final Consumer<List<CatalogEvent>> teller;
    private final Runnable before;
    private final Runnable afterwards;

    /**
     * Control of a store.
     *
     * @param teller is told what was published
     * @param before runs before each decision, and refuses it by throwing
     * @param afterwards runs after each decision that changed something
     */
    public StoredControl(
            CatalogStore store,
            InstantSource clock,
            Consumer<List<CatalogEvent>> teller,
            Runnable before,
            Runnable afterwards) {
        this.store = store;
        this.clock = clock;
        this.teller = teller;
        this.before = before;
        this.afterwards = afterwards;
    }

    @Override
    public RollbackOutcome rollback(Rollback rollback) {
        return decide(served -> new RollingBack(store, rollback, clock.instant()).over(served));
    }

    @Override
    public HoldOutcome hold(Hold hold) {
        return decide(served -> new Holding(store, hold, clock.instant()).over(served));
    }

    @Override
    public UnpinOutcome unpin(String actor, String reason) {
        return decide(served -> {
            Decision by = Decision.of(actor, reason, clock.instant());
            Optional<CatalogPin> pin = served.pin();
            return pin.isEmpty()
                    ? Move.none(new UnpinOutcome.NotPinned())
                    : Move.of(
                            Endings.unpin(served, pin.get(), by, new Ending.ByHand(by)),
                            after -> new UnpinOutcome.Unpinned(pin.get()));
        });
    }

    @Override
    public ReleaseOutcome release(String item, String actor, String reason) {
        return decide(served -> {
            Decision by = Decision.of(actor, reason, clock.instant());
            Optional<ItemHold> hold = served.overrides().hold(item);
            return hold.isEmpty()
                    ? Move.none(new ReleaseOutcome.NotHeld(
                            served.holds().stream().map(ItemHold::item).toList()))
                    : Move.of(
                            Endings.release(served, hold.get(), by, new Ending.ByHand(by)),
                            after -> new ReleaseOutcome.Released(hold.get()));
        });
    }

    private <T> T decide(Function<CatalogSnapshot, Move<T>> decision) {
        before.run();
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                Optional<T> outcome = attempt(decision.apply(store.refresh()));
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        } catch (StoreException e) {
            throw new SyncException.TransientFailure("the store can't be used: " + e.getMessage(), SOON, e);
        }
        throw new SyncException.TransientFailure(
                "others published " + MOST_ATTEMPTS + " times meanwhile, and nothing was changed: try again",
                SOON,
                new IllegalStateException("superseded"));
    }

    private <T> Optional<T> attempt(Move<T> move) {
        if (move.publication().isEmpty()) {
            return Optional.of(move.outcome().apply(store.snapshot()));
        }
        if (store.publish(move.publication().get()) instanceof PublishOutcome.Published published) {
            teller.accept(move.publication().get().events());
            afterwards.run();
            return Optional.of(move.outcome().apply(published.snapshot()));
        }
        return Optional.empty();
    }
}
