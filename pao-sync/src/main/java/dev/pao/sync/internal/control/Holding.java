package dev.pao.sync.internal.control;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Decision;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.HoldOutcome;
import dev.pao.sync.internal.step.BroughtItems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Holds an item.
 *
 * @param store where it is kept
 * @param order what was asked for
 * @param now what time it is
 */
record Holding(CatalogStore store, Hold order, Instant now) {

    private static final int MOST_REVISIONS = 1_000;

    Move<HoldOutcome> over(CatalogSnapshot served) {
        Optional<Instant> over = order.until().filter(end -> !end.isAfter(now));
        if (over.isPresent()) {
            return Move.none(new HoldOutcome.OverAlready(over.get(), now));
        }
        Optional<PublishedItem> before = served.item(order.item());
        List<ItemRevision> history = store.history().of(order.item(), MOST_REVISIONS);
        if (before.isEmpty() && (history.isEmpty() || order.version().isEmpty())) {
            return Move.none(unknownItem(history));
        }
        return content(before, history)
                .map(item -> over(served, item))
                .orElseGet(() -> Move.none(unknownVersion(before, history)));
    }

    private Move<HoldOutcome> over(CatalogSnapshot served, PublishedItem item) {
        Optional<PublishedItem> before = served.item(item.name());
        Optional<PublishedItem> last = new BroughtItems(store).last(item.name(), served);
        Decision decision = new Decision(order.actor(), order.reason(), now, order.until());
        ItemHold hold = new ItemHold(item.name(), item.item().version(), decision, heldBack(served, last));
        boolean isServed = before.filter(item::equals).isPresent();
        Optional<ItemHold> same =
                served.overrides().hold(item.name()).filter(one -> isServed && saysTheSame(one, hold));
        if (same.isPresent()) {
            return Move.none(new HoldOutcome.NothingToDo(same.get()));
        }
        Optional<SemanticVersion> previous = before.map(one -> one.item().version());
        Publication publication = Publication.after(
                        served,
                        served.published().orElseThrow().origin(),
                        new PublicationCause.Held(item.name(), decision),
                        now)
                .changes(isServed ? List.of() : List.of(new ItemChange.Put(item)))
                .overrides(served.overrides().withHold(hold))
                .events(List.of(new OverrideEvent.ItemHeld(ItemSummary.of(item.item()), previous, decision)))
                .build();
        Optional<SemanticVersion> heldBack = last.filter(one -> !one.hash().equals(item.hash()))
                .map(one -> one.item().version());
        return Move.of(publication, after -> new HoldOutcome.Held(after, hold, previous, heldBack));
    }

    private Optional<PublishedItem> content(Optional<PublishedItem> before, List<ItemRevision> history) {
        Optional<PublishedItem> asItStands = before.filter(item -> order.version()
                .filter(version -> !version.equals(item.item().version()))
                .isEmpty());
        return asItStands.isPresent() ? asItStands : earlier(order.version().orElseThrow(), history);
    }

    private Optional<PublishedItem> earlier(SemanticVersion version, List<ItemRevision> history) {
        BroughtItems items = new BroughtItems(store);
        return history.stream()
                .filter(revision -> revision.content()
                        .map(ItemContent::version)
                        .filter(version::equals)
                        .isPresent())
                .findFirst()
                .flatMap(items::published);
    }

    /** What the branch has, as far as the store knows: what is held back already, a rejected file, or what it brought last. */
    private Optional<HeldContent> heldBack(CatalogSnapshot served, Optional<PublishedItem> last) {
        Optional<ItemHold> before = served.overrides().hold(order.item());
        if (before.isPresent()) {
            return before.get().heldBack();
        }
        return last.map(item -> served.rejected().stream()
                .filter(file -> file.path().equals(item.path()))
                .map(Holding::rejected)
                .findFirst()
                .orElseGet(() -> new HeldContent(item.path(), item.hash())));
    }

    private static HeldContent rejected(RejectedFile file) {
        return new HeldContent(file.path(), file.hash());
    }

    private static boolean saysTheSame(ItemHold one, ItemHold other) {
        return one.version().equals(other.version())
                && one.decision().actor().equals(other.decision().actor())
                && one.decision().reason().equals(other.decision().reason())
                && one.decision().until().equals(other.decision().until());
    }

    private HoldOutcome unknownItem(List<ItemRevision> history) {
        return new HoldOutcome.UnknownItem(
                history.isEmpty()
                        ? "no item `" + order.item() + "` was ever published, or it is no longer kept: look at the name"
                        : "the item `" + order.item() + "` is not served: name the version that it is to return to");
    }

    private HoldOutcome unknownVersion(Optional<PublishedItem> before, List<ItemRevision> history) {
        List<SemanticVersion> kept = history.stream()
                .flatMap(revision -> revision.content().stream())
                .map(ItemContent::version)
                .distinct()
                .toList();
        String known = before.isEmpty() && kept.isEmpty()
                ? "none is kept"
                : "kept are "
                        + String.join(
                                ", ",
                                kept.stream()
                                        .map(version -> "`" + version + "`")
                                        .toList());
        return new HoldOutcome.UnknownVersion(
                "version `" + order.version().orElseThrow() + "` of `" + order.item()
                        + "` was never published, or is no longer kept: " + known,
                kept);
    }
}
