package dev.pao.sync;

import dev.pao.store.sync.SyncRecord;
import java.util.Objects;

/**
 * What a sync came to.
 *
 * @param status in a word
 * @param record in full
 */
public record SyncOutcome(Status status, SyncRecord record) {

    /** Refuses null. */
    public SyncOutcome {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(record, "record");
    }

    /** What a sync came to, in a word. */
    public enum Status {
        /** A new commit is served. */
        PUBLISHED,
        /** The branch's head was served already. */
        UNCHANGED,
        /** The catalog is pinned: the branch's head was noted, not applied. */
        PINNED,
        /** The plan would remove too much, or has mistakes where none are allowed: nothing was published. */
        REFUSED
    }
}
