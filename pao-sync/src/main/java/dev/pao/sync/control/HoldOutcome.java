package dev.pao.sync.control;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.override.ItemHold;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What became of a {@link Hold}. */
public sealed interface HoldOutcome {

    /**
     * The item is held.
     *
     * @param snapshot what is served from now on
     * @param hold the hold
     * @param previous the version that was served before; empty if the item was not served
     * @param heldBack the version that the branch brought last and that is not served; empty if it holds nothing back, and
     *     so does not return by itself, or if the branch had removed the item
     */
    record Held(
            CatalogSnapshot snapshot,
            ItemHold hold,
            Optional<SemanticVersion> previous,
            Optional<SemanticVersion> heldBack)
            implements HoldOutcome {
        /** Refuses null. */
        public Held {
            Objects.requireNonNull(snapshot, "snapshot");
            Objects.requireNonNull(hold, "hold");
            Objects.requireNonNull(previous, "previous");
            Objects.requireNonNull(heldBack, "heldBack");
        }
    }

    /**
     * It is held there already, by the same actor for the same reason and as long.
     *
     * @param hold the hold
     */
    record NothingToDo(ItemHold hold) implements HoldOutcome {
        /** Refuses null. */
        public NothingToDo {
            Objects.requireNonNull(hold, "hold");
        }
    }

    /**
     * Nothing changed, because no item of that name was ever published, or what was is no longer kept; or it is not served
     * and no version was named.
     *
     * @param message a sentence that says so, and what to do
     */
    record UnknownItem(String message) implements HoldOutcome {
        /** Refuses null. */
        public UnknownItem {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Nothing changed, because that version of the item was never published, or is no longer kept.
     *
     * @param message a sentence that says so, and what to do
     * @param kept the versions that are kept, latest published first
     */
    record UnknownVersion(String message, List<SemanticVersion> kept) implements HoldOutcome {
        /** Copies the list. */
        public UnknownVersion {
            Objects.requireNonNull(message, "message");
            kept = List.copyOf(kept);
        }
    }

    /**
     * Nothing changed, because the end lies in the past.
     *
     * @param end the end that was asked for
     * @param now what time it is
     */
    record OverAlready(Instant end, Instant now) implements HoldOutcome {
        /** Refuses null. */
        public OverAlready {
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(now, "now");
        }
    }
}
