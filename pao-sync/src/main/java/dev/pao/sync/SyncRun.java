package dev.pao.sync;

import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncTrigger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One run of a sync, as it ended: also one that found nothing new and left no record, and one that failed before it could
 * reach the store. Several requests that one run answers are one run.
 *
 * @param trigger what asked for it first; the clock if nobody did, or if the store could not say who did
 * @param outcome what it came to
 * @param duration how long it took, without the wait for another host's turn to end
 * @param files what became of the files that it published; empty unless it published
 */
public record SyncRun(SyncTrigger trigger, Outcome outcome, Duration duration, List<ProcessedFile> files) {

    /** Copies the list. */
    public SyncRun {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(duration, "duration");
        files = List.copyOf(files);
    }

    /** What a run came to. */
    public enum Outcome {
        /** A new commit is served. */
        PUBLISHED,
        /** The branch's head was served already. */
        UNCHANGED,
        /** The catalog is pinned: the branch's head was noted, not applied. */
        PINNED,
        /** The plan would remove too much, or has mistakes where none are allowed: nothing was published. */
        REFUSED,
        /** The branch could not be fetched, or the store not be used. */
        FAILED;

        /** The lower-case word used in every output. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
