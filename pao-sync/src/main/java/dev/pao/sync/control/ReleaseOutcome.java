package dev.pao.sync.control;

import dev.pao.store.override.ItemHold;
import java.util.List;
import java.util.Objects;

/** What became of a release. */
public sealed interface ReleaseOutcome {

    /**
     * The item follows the branch from the next sync on.
     *
     * @param hold the hold that ended
     */
    record Released(ItemHold hold) implements ReleaseOutcome {
        /** Refuses null. */
        public Released {
            Objects.requireNonNull(hold, "hold");
        }
    }

    /**
     * Nothing changed: nobody held the item.
     *
     * @param held the items that are held, by name
     */
    record NotHeld(List<String> held) implements ReleaseOutcome {
        /** Copies the list. */
        public NotHeld {
            held = List.copyOf(held);
        }
    }
}
