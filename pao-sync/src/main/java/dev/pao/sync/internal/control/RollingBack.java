package dev.pao.sync.internal.control;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.history.CatalogPoint;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.sync.SyncCounts;
import dev.pao.sync.control.Rollback;
import dev.pao.sync.control.RollbackOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the catalog back.
 *
 * @param store where it is kept
 * @param rollback what was asked for
 * @param now what time it is
 */
record RollingBack(CatalogStore store, Rollback rollback, Instant now) {

    Move<RollbackOutcome> over(CatalogSnapshot served) {
        Optional<Instant> over = rollback.until().filter(end -> !end.isAfter(now));
        if (over.isPresent()) {
            return Move.none(new RollbackOutcome.OverAlready(over.get(), now));
        }
        Optional<CatalogSnapshot> then = rollback.point().isPresent()
                ? rollback.point().get().in(store.history())
                : Optional.of(served).filter(snapshot -> snapshot.revision() > 0);
        return then.map(earlier -> over(served, earlier)).orElseGet(() -> Move.none(notKept()));
    }

    private Move<RollbackOutcome> over(CatalogSnapshot served, CatalogSnapshot then) {
        CommitId commit = then.commit().orElseThrow();
        Decision decision = new Decision(rollback.actor(), rollback.reason(), now, rollback.until());
        CatalogPin pin = new CatalogPin(commit, decision, newestHead(served).filter(head -> !head.equals(commit)));
        List<ItemChange> changes = changes(served, then);
        Optional<CatalogPin> same = served.pin().filter(one -> changes.isEmpty() && saysTheSame(one, pin));
        if (same.isPresent()) {
            return Move.none(new RollbackOutcome.NothingToDo(same.get()));
        }
        SyncCounts counts = SyncCounts.of(served, changes, served.rejected().size());
        Publication publication = Publication.after(
                        served, then.published().orElseThrow().origin(), new PublicationCause.RolledBack(decision), now)
                .changes(changes)
                .overrides(served.overrides().withPin(pin))
                .events(List.of(new OverrideEvent.CatalogPinned(commit, decision, counts)))
                .build();
        return Move.of(publication, after -> new RollbackOutcome.RolledBack(after, pin, counts));
    }

    /** As far as the branch is known: rejected files are its own, and stay as they are told of. */
    private static Optional<CommitId> newestHead(CatalogSnapshot served) {
        return served.pin().isPresent()
                ? served.pin().flatMap(pin -> pin.newestHead().or(() -> Optional.of(pin.commit())))
                : served.commit();
    }

    /** All that was served otherwise then, but for the items that are held. */
    private static List<ItemChange> changes(CatalogSnapshot served, CatalogSnapshot then) {
        List<ItemChange> changes = new ArrayList<>();
        for (PublishedItem item : then.items()) {
            if (served.item(item.name()).filter(one -> isSame(one, item)).isEmpty()) {
                changes.add(new ItemChange.Put(item));
            }
        }
        for (PublishedItem item : served.items()) {
            if (then.item(item.name()).isEmpty()) {
                changes.add(new ItemChange.Deactivate(item.name()));
            }
        }
        changes.removeIf(change -> served.overrides().hold(change.name()).isPresent());
        return changes;
    }

    private static boolean isSame(PublishedItem one, PublishedItem other) {
        return one.path().equals(other.path())
                && one.hash().equals(other.hash())
                && one.commit().equals(other.commit())
                && one.item().document().equals(other.item().document());
    }

    private static boolean saysTheSame(CatalogPin one, CatalogPin other) {
        return one.commit().equals(other.commit())
                && one.decision().actor().equals(other.decision().actor())
                && one.decision().reason().equals(other.decision().reason())
                && one.decision().until().equals(other.decision().until());
    }

    private RollbackOutcome notKept() {
        String point = rollback.point().map(CatalogPoint::toString).orElse("a catalog");
        return new RollbackOutcome.NotKept(
                rollback.point().isEmpty()
                        ? "nothing is served yet, so there is nothing to pin: sync first"
                        : point
                                + " is not in the history of this catalog: it was never served, is no longer kept, or several begin so;"
                                + " look at the history for what can be returned to");
    }
}
