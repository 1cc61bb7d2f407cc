package dev.pao.sync.status;

import dev.pao.store.CatalogStore;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.SyncHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How syncing fares.
 *
 * @param lastGood when a sync last found the store equal to the branch, or made it so; empty if it is not known to have
 *     happened
 * @param failure why the latest attempt failed; empty if it did not
 * @param nextAttempt when the next one is due by itself; empty if none is, or if that is not known
 * @param waiting how many syncs were asked for and have not ended
 * @param latest the latest syncs, newest first, at most {@value #MOST}
 */
public record SyncStanding(
        Optional<Instant> lastGood,
        Optional<String> failure,
        Optional<Instant> nextAttempt,
        int waiting,
        List<SyncRecord> latest) {

    /** How many syncs are told of. */
    public static final int MOST = 10;

    private static final int SEARCHED = 500;

    /** Copies the list. */
    public SyncStanding {
        Objects.requireNonNull(lastGood, "lastGood");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(nextAttempt, "nextAttempt");
        latest = List.copyOf(latest);
    }

    /**
     * As the records tell it: a look that found nothing new leaves none, so the last good sync may be later than this
     * says.
     */
    static SyncStanding recorded(CatalogStore store) {
        List<SyncRecord> recent = store.syncs().recent(SEARCHED);
        Optional<SyncRecord> lastEnded = recent.stream()
                .filter(sync -> sync.completedAt().isPresent())
                .max(Comparator.comparing(sync -> sync.completedAt().orElseThrow()));
        return new SyncStanding(
                lastCompleted(recent),
                lastEnded.filter(sync -> sync.status() == SyncStatus.FAILED).flatMap(SyncRecord::message),
                Optional.empty(),
                store.syncs().running().size(),
                first(recent));
    }

    /** As the process that syncs knows it; where it has not synced yet, the records tell when one last went well. */
    static SyncStanding live(CatalogStore store, SyncHealth health) {
        List<SyncRecord> recent = store.syncs().recent(health.lastGood().isPresent() ? MOST : SEARCHED);
        return new SyncStanding(
                health.lastGood().or(() -> lastCompleted(recent)),
                health.failure(),
                health.nextAttempt(),
                store.syncs().running().size(),
                first(recent));
    }

    /** As the process that syncs knows it while the store can't be read. */
    static SyncStanding withoutStore(SyncHealth health) {
        return new SyncStanding(health.lastGood(), health.failure(), health.nextAttempt(), 0, List.of());
    }

    /** How long a sync took from being asked for to its end; empty while it runs. */
    public static Optional<Duration> duration(SyncRecord sync) {
        return sync.completedAt().map(end -> Duration.between(sync.request().at(), end));
    }

    private static Optional<Instant> lastCompleted(List<SyncRecord> recent) {
        return recent.stream()
                .filter(sync -> sync.status() == SyncStatus.COMPLETED)
                .flatMap(sync -> sync.completedAt().stream())
                .max(Comparator.naturalOrder());
    }

    private static List<SyncRecord> first(List<SyncRecord> recent) {
        return recent.stream().limit(MOST).toList();
    }
}
