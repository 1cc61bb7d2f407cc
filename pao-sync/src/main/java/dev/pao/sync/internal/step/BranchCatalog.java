package dev.pao.sync.internal.step;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the branch made of the catalog, whatever people decided over it since. A sync goes on from there, so that the
 * catalog follows the branch again as if nobody had ever held it back. Good for one baseline.
 */
final class BranchCatalog {

    private static final int PAGE = 50;

    private final CatalogSnapshot served;
    private final CatalogStore store;
    private final Overrides overrides;
    private final BroughtItems brought;
    private final Set<String> doubtful = new TreeSet<>();
    private final Map<String, Optional<HeldContent>> places = new HashMap<>();
    private boolean isSettled;
    private boolean isSetBack;
    private boolean isPinned;

    BranchCatalog(CatalogSnapshot served, CatalogStore store, Overrides overrides) {
        this.served = served;
        this.store = store;
        this.overrides = overrides;
        this.brought = new BroughtItems(store);
        this.isSettled = overrides.equals(served.overrides());
        this.isPinned = served.pin().isPresent();
        addHolds(served.holds());
    }

    /** Whether all that is served is what the branch brought. */
    static boolean isAll(CatalogSnapshot snapshot) {
        return snapshot.overrides().equals(Overrides.NONE)
                && snapshot.published()
                        .flatMap(revision -> revision.cause().decision())
                        .isEmpty();
    }

    Baseline baseline() {
        CatalogSnapshot last = lastMadeByTheBranch();
        addHolds(last.holds());
        Map<String, PublishedItem> items = new TreeMap<>();
        last.items().forEach(item -> items.put(item.name(), item));
        Map<String, PublishedItem> held = new HashMap<>();
        for (String name : doubtful) {
            Optional<PublishedItem> item = brought.last(name, last);
            overrides.hold(name).flatMap(hold -> item).ifPresent(known -> held.put(name, known));
            inItsPlace(name, item).ifPresentOrElse(known -> items.put(name, known), () -> items.remove(name));
        }
        CatalogSnapshot branch =
                CatalogSnapshot.of(last.published().orElseThrow(), items.values(), served.rejected(), Overrides.NONE);
        return new Baseline(branch, store::version, served, overrides.withoutPin(), held, isSettled);
    }

    /** A file can move, and go, while its item is held. */
    private Optional<PublishedItem> inItsPlace(String name, Optional<PublishedItem> item) {
        Optional<HeldContent> place = places.getOrDefault(name, Optional.empty());
        return place.isEmpty() && overrides.hold(name).isPresent()
                ? Optional.empty()
                : item.map(known -> place.map(HeldContent::path).map(known::at).orElse(known));
    }

    /** The catalog as the branch made it last; as it is served, if that is no longer kept. */
    private CatalogSnapshot lastMadeByTheBranch() {
        long before = served.revision() + 1;
        List<CatalogRevision> page = store.history().recent(PAGE, before);
        while (!page.isEmpty()) {
            for (CatalogRevision entry : page) {
                before = entry.revision().number();
                if (isMadeByTheBranch(entry.revision().cause(), before)) {
                    Optional<CatalogSnapshot> made = isSetBack ? store.history().at(before) : Optional.of(served);
                    return made.orElseGet(this::unknown);
                }
            }
            page = store.history().recent(PAGE, before);
        }
        return unknown();
    }

    private boolean isMadeByTheBranch(PublicationCause cause, long revision) {
        cause.item().ifPresent(doubtful::add);
        if (cause instanceof PublicationCause.RolledBack) {
            isPinned = store.history()
                    .at(revision - 1)
                    .flatMap(CatalogSnapshot::pin)
                    .isPresent();
            setBack();
        } else if (cause instanceof PublicationCause.Unpinned) {
            isPinned = true;
            setBack();
        } else if (cause instanceof PublicationCause.Released) {
            isSettled = false;
            store.history().at(revision - 1).ifPresent(before -> addHolds(before.holds()));
        }
        // What a sync publishes in a pinned catalog is only that it saw a newer commit.
        return cause.decision().isEmpty() && !isPinned;
    }

    private void setBack() {
        isSetBack = true;
        isSettled = false;
    }

    private CatalogSnapshot unknown() {
        isSettled = false;
        return served;
    }

    private void addHolds(Collection<ItemHold> holds) {
        for (ItemHold hold : holds) {
            doubtful.add(hold.item());
            places.putIfAbsent(hold.item(), hold.heldBack());
        }
    }
}
