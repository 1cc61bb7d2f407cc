package dev.pao.sync.internal.state;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.sync.internal.step.Draft;
import dev.pao.sync.internal.step.PlannedChanges;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.plan.PlannedChange;
import java.util.List;
import java.util.Optional;

/**
 * What lies between two states.
 *
 * @param base the commit of the first one, if it is one
 * @param head the commit of the second one, if it is one
 * @param changes what would become of items
 * @param files what was looked at
 * @param refusal why it would not be published
 * @param remarks what keeps the first one from becoming the second
 */
public record Difference(
        Optional<CommitId> base,
        Optional<CommitId> head,
        List<PlannedChange> changes,
        List<ProcessedFile> files,
        Optional<String> refusal,
        List<String> remarks) {

    static Difference none(CommitId base, CommitId head) {
        return new Difference(committed(base), committed(head), List.of(), List.of(), Optional.empty(), List.of());
    }

    static Difference of(CatalogSnapshot before, Draft draft) {
        return new Difference(
                before.commit().flatMap(Difference::committed),
                committed(draft.head()),
                PlannedChanges.of(before, draft),
                draft.files(),
                draft.refusal(),
                draft.remarks(before));
    }

    static Difference between(CatalogSnapshot before, CatalogSnapshot after) {
        return new Difference(
                before.commit().flatMap(Difference::committed),
                after.commit(),
                PlannedChanges.between(before, after),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Optional<CommitId> committed(CommitId commit) {
        return commit.equals(CatalogTree.UNCOMMITTED) ? Optional.empty() : Optional.of(commit);
    }
}
