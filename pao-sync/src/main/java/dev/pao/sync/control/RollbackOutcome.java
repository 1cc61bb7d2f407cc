package dev.pao.sync.control;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.sync.SyncCounts;
import java.time.Instant;
import java.util.Objects;

/** What became of a {@link Rollback}. */
public sealed interface RollbackOutcome {

    /**
     * The catalog is pinned.
     *
     * @param snapshot what is served from now on
     * @param pin the pin
     * @param counts how many items changed; zeros where the catalog was pinned where it stood
     */
    record RolledBack(CatalogSnapshot snapshot, CatalogPin pin, SyncCounts counts) implements RollbackOutcome {
        /** Refuses null. */
        public RolledBack {
            Objects.requireNonNull(snapshot, "snapshot");
            Objects.requireNonNull(pin, "pin");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * It is pinned there already, by the same actor for the same reason and as long.
     *
     * @param pin the pin
     */
    record NothingToDo(CatalogPin pin) implements RollbackOutcome {
        /** Refuses null. */
        public NothingToDo {
            Objects.requireNonNull(pin, "pin");
        }
    }

    /**
     * Nothing changed, because the point is not in the history: it never was served, or is no longer kept.
     *
     * @param message a sentence that says so, and what to do
     */
    record NotKept(String message) implements RollbackOutcome {
        /** Refuses null. */
        public NotKept {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Nothing changed, because the end lies in the past.
     *
     * @param end the end that was asked for
     * @param now what time it is
     */
    record OverAlready(Instant end, Instant now) implements RollbackOutcome {
        /** Refuses null. */
        public OverAlready {
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(now, "now");
        }
    }
}
