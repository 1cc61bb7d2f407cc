package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.store.PublishedItem;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.override.Ending;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which items stay at a version although the branch has another one, and which return to it. Good for one draft. */
final class HoldBook {

    private final Baseline base;
    private final List<CatalogEvent> events = new ArrayList<>();
    private final Set<String> returning = new HashSet<>();
    private Overrides overrides;

    HoldBook(Baseline base) {
        this.base = base;
        this.overrides = base.overrides();
    }

    /** Decides on the good file of an item: what it is held back for, or empty if it is to be served. */
    Optional<String> keepsBack(ReadFile file, CatalogItem item) {
        Optional<ItemHold> hold = base.hold(item.name());
        if (hold.isEmpty()) {
            return Optional.empty();
        }
        if (returns(hold.get(), file, item)) {
            end(hold.get(), item);
            return Optional.empty();
        }
        HeldContent content = new HeldContent(
                file.path(), hold.get().heldBack().map(HeldContent::hash).orElse(file.hash()));
        overrides = overrides.withHold(hold.get().withHeldBack(Optional.of(content)));
        return Optional.of(words(hold.get()));
    }

    /** Decides on an item whose file is gone: why it is served all the same, or empty if it is not. */
    Optional<String> keepsServed(PublishedItem item) {
        Optional<ItemHold> hold = base.hold(item.name());
        hold.ifPresent(known -> overrides = overrides.withHold(known.withHeldBack(Optional.empty())));
        return hold.map(known -> words(known) + "; its file is gone, and so it will be once it is released");
    }

    /** Whether an item was held, and follows the branch again. */
    boolean isReturning(String name) {
        return returning.contains(name);
    }

    /** The holds that go on. */
    Overrides overrides() {
        return overrides;
    }

    List<CatalogEvent> events() {
        return events;
    }

    /** A version of its own is what tells a later content from the one that is held back: a file that passed the rules has
     * a higher one, or exactly what was published under it before. */
    private boolean returns(ItemHold hold, ReadFile file, CatalogItem item) {
        Optional<PublishedItem> last = Optional.ofNullable(base.brought().get(hold.item()));
        return !base.holdsNothingBack(hold.item())
                && !hold.keepsBack(file.hash())
                && last.filter(known -> known.item().version().equals(item.version()))
                        .isEmpty();
    }

    private void end(ItemHold hold, CatalogItem item) {
        returning.add(hold.item());
        overrides = overrides.withoutHold(hold.item());
        events.add(new OverrideEvent.ItemReleased(
                ItemSummary.of(item), hold.version(), hold.decision(), new Ending.Returned()));
    }

    private static String words(ItemHold hold) {
        return "held at " + hold.version() + " " + hold.decision().inWords();
    }
}
