package dev.pao.sync.plan;

import java.util.Collection;

/**
 * How many changes of each kind a plan holds.
 *
 * @param added items that are new
 * @param changed items that say something else
 * @param renamed items that only lie in another file
 * @param removed items that are no longer offered
 * @param rejected files that break a rule
 */
public record PlanCounts(int added, int changed, int renamed, int removed, int rejected) {

    static PlanCounts of(Collection<PlannedChange> changes) {
        return new PlanCounts(
                count(changes, PlannedChange.Added.class),
                count(changes, PlannedChange.Changed.class),
                count(changes, PlannedChange.Renamed.class),
                count(changes, PlannedChange.Removed.class),
                count(changes, PlannedChange.Rejected.class));
    }

    private static int count(Collection<PlannedChange> changes, Class<? extends PlannedChange> kind) {
        return (int) changes.stream().filter(kind::isInstance).count();
    }
}
