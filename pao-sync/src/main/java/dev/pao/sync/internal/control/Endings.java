package dev.pao.sync.internal.control;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.override.ItemHold;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Ends pins and holds, by hand and when their time is over. What is served stays as it is until the next sync. */
public final class Endings {

    private static final String EXPIRED = "expired";

    private final CatalogStore store;
    private final Clock clock;
    private final Consumer<List<CatalogEvent>> teller;

    /** Ends what is kept in a store. */
    public Endings(CatalogStore store, Clock clock, Consumer<List<CatalogEvent>> teller) {
        this.store = store;
        this.clock = clock;
        this.teller = teller;
    }

    /** Ends all that is over, and gives the catalog after that. */
    public CatalogSnapshot endWhatIsOver(CatalogSnapshot served) {
        CatalogSnapshot now = served;
        Optional<Publication> next = nextOver(now);
        while (next.isPresent()) {
            now = publish(next.get());
            next = nextOver(now);
        }
        return now;
    }

    private CatalogSnapshot publish(Publication publication) {
        if (store.publish(publication) instanceof PublishOutcome.Published published) {
            teller.accept(publication.events());
            return published.snapshot();
        }
        return store.refresh();
    }

    private Optional<Publication> nextOver(CatalogSnapshot served) {
        Instant now = clock.instant();
        Optional<CatalogPin> pin = served.pin().filter(one -> one.decision().isOver(now));
        return pin.isPresent()
                ? pin.map(one -> unpin(served, one, expired(one.decision(), now), new Ending.Expired()))
                : served.holds().stream()
                        .filter(hold -> hold.decision().isOver(now))
                        .findFirst()
                        .map(hold -> release(served, hold, expired(hold.decision(), now), new Ending.Expired()));
    }

    /** Whoever set the end is who ended it. */
    private static Decision expired(Decision decision, Instant now) {
        return Decision.of(decision.actor(), EXPIRED, now);
    }

    static Publication unpin(CatalogSnapshot served, CatalogPin pin, Decision by, Ending ending) {
        return Publication.after(
                        served, served.published().orElseThrow().origin(), new PublicationCause.Unpinned(by), by.at())
                .overrides(served.overrides().withoutPin())
                .events(List.of(new OverrideEvent.CatalogUnpinned(pin.commit(), pin.decision(), ending)))
                .build();
    }

    static Publication release(CatalogSnapshot served, ItemHold hold, Decision by, Ending ending) {
        ItemSummary item = ItemSummary.of(served.item(hold.item()).orElseThrow().item());
        return Publication.after(
                        served,
                        served.published().orElseThrow().origin(),
                        new PublicationCause.Released(hold.item(), by),
                        by.at())
                .overrides(served.overrides().withoutHold(hold.item()))
                .events(List.of(new OverrideEvent.ItemReleased(item, hold.version(), hold.decision(), ending)))
                .build();
    }
}
