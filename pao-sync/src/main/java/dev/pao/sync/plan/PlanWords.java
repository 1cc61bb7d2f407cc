package dev.pao.sync.plan;

import dev.pao.model.change.ItemDifference;
import dev.pao.model.change.VersionStep;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences that all forms of a plan share. */
final class PlanWords {

    static final String NOTHING = "Nothing changes";

    private PlanWords() {}

    /** Such as {@code 1 added, 2 changed, 1 rejected}; kinds that do not occur are left out. */
    static String summary(PlanCounts counts) {
        return Stream.of(
                        count(counts.added(), "added"),
                        count(counts.changed(), "changed"),
                        count(counts.renamed(), "renamed"),
                        count(counts.removed(), "removed"),
                        count(counts.rejected(), "rejected"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Which step a change needs, and which one its version makes. */
    static String steps(PlannedChange.Changed change) {
        if (change.madeStep().isEmpty()) {
            return "goes back to what was stored as this version before";
        }
        return change.neededStep()
                .map(needed -> "needs a " + needed.word() + " step, makes a "
                        + change.madeStep().get().word() + " step")
                .orElse("only the version changes");
    }

    /** Which step a rejected change needs, of which nothing more is said than its findings do. */
    static Optional<String> neededStep(ItemDifference difference) {
        return difference.step().map(step -> "needs a " + step.word() + " step");
    }

    /** Whether the version makes less than the change needs, where that matters: not after a pre-release. */
    static boolean isTooSmall(PlannedChange.Changed change) {
        Optional<VersionStep> made = change.madeStep();
        boolean less = made.isPresent()
                && change.neededStep()
                        .filter(needed -> made.get().compareTo(needed) < 0)
                        .isPresent();
        return less && !change.before().item().version().isPreRelease();
    }

    private static Optional<String> count(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + what);
    }
}
