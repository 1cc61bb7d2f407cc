package dev.pao.sync.control;

import dev.pao.store.override.CatalogPin;
import java.util.Objects;

/** What became of an unpin. */
public sealed interface UnpinOutcome {

    /**
     * The catalog follows the branch from the next sync on.
     *
     * @param pin the pin that ended
     */
    record Unpinned(CatalogPin pin) implements UnpinOutcome {
        /** Refuses null. */
        public Unpinned {
            Objects.requireNonNull(pin, "pin");
        }
    }

    /** Nothing changed: the catalog was not pinned. */
    record NotPinned() implements UnpinOutcome {}
}
