package dev.pao.sync.internal.step;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.RejectedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.sync.internal.tree.TreeFile;
import java.util.List;
import java.util.Optional;

/**
 * When a commit is not published as a whole.
 *
 * @param rejectWholeCommit whether one rejected file is enough
 * @param allowLargeRemoval whether more than half of the items may go at once
 */
public record Refusals(boolean rejectWholeCommit, boolean allowLargeRemoval) {

    private static final int LARGE_CATALOG = 10;

    /** Whether the verdict is the same for every catalog that holds what changes: so few items go from no large one. */
    public boolean knowWithoutSize(SyncCounts counts) {
        return counts.removed() * 2 <= LARGE_CATALOG;
    }

    Optional<String> refusal(CatalogSnapshot snapshot, SyncCounts counts, List<RejectedFile> rejected) {
        boolean large = snapshot.size() >= LARGE_CATALOG && counts.removed() * 2 > snapshot.size();
        if (large && !allowLargeRemoval) {
            return Optional.of("the commit would remove " + counts.removed() + " of " + snapshot.size()
                    + " items, more than half, so nothing was changed: restore the files, or confirm by syncing once"
                    + " with large removals allowed");
        }
        if (rejectWholeCommit && !rejected.isEmpty()) {
            return Optional.of("the commit has " + (rejected.size() == 1 ? "1 file" : rejected.size() + " files")
                    + " with mistakes, such as "
                    + TreeFile.visible(rejected.get(0).path())
                    + ", and whole commits are rejected, so nothing was changed: mend them");
        }
        return Optional.empty();
    }
}
