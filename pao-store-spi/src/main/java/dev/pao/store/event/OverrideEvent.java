package dev.pao.store.event;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CommitId;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.sync.SyncCounts;
import java.util.Objects;
import java.util.Optional;

/** Somebody decided over the branch, or such a decision ended. */
public sealed interface OverrideEvent extends CatalogEvent {

    /**
     * The catalog was set back to an earlier commit, or pinned where it stood. The items that changed with it are counted,
     * and not told one by one.
     *
     * @param commit the commit that is served
     * @param decision who pinned it, why, and for how long
     * @param counts how many items changed
     */
    record CatalogPinned(CommitId commit, Decision decision, SyncCounts counts) implements OverrideEvent {
        /** Refuses null. */
        public CatalogPinned {
            Objects.requireNonNull(commit, "commit");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(counts, "counts");
        }

        @Override
        public String key() {
            return "catalog-pinned/" + commit + "/" + decision.at();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.catalogPinned(this);
        }
    }

    /**
     * The catalog follows the branch again; the next sync goes to its head.
     *
     * @param commit the commit that it was pinned to
     * @param pinned who had pinned it, and why
     * @param ending how it ended
     */
    record CatalogUnpinned(CommitId commit, Decision pinned, Ending ending) implements OverrideEvent {
        /** Refuses null. */
        public CatalogUnpinned {
            Objects.requireNonNull(commit, "commit");
            Objects.requireNonNull(pinned, "pinned");
            Objects.requireNonNull(ending, "ending");
        }

        @Override
        public String key() {
            return "catalog-unpinned/" + commit + "/" + pinned.at();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.catalogUnpinned(this);
        }
    }

    /**
     * An item was set back to an earlier version, or is held where it stood.
     *
     * @param item what is served of it
     * @param previous the version that was served before; empty if the item was not served
     * @param decision who holds it, why, and for how long
     */
    record ItemHeld(ItemSummary item, Optional<SemanticVersion> previous, Decision decision) implements OverrideEvent {
        /** Refuses null. */
        public ItemHeld {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(previous, "previous");
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public String key() {
            return "item-held/" + item.name() + "/" + decision.at();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.itemHeld(this);
        }
    }

    /**
     * An item follows the branch again.
     *
     * @param item what is served of it from now on
     * @param heldAt the version at which it was held
     * @param held who had held it, and why
     * @param ending how it ended
     */
    record ItemReleased(ItemSummary item, SemanticVersion heldAt, Decision held, Ending ending)
            implements OverrideEvent {
        /** Refuses null. */
        public ItemReleased {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(heldAt, "heldAt");
            Objects.requireNonNull(held, "held");
            Objects.requireNonNull(ending, "ending");
        }

        @Override
        public String key() {
            return "item-released/" + item.name() + "/" + held.at();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.itemReleased(this);
        }
    }
}
