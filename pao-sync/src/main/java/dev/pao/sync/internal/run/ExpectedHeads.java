package dev.pao.sync.internal.run;

import dev.pao.store.CommitId;
import dev.pao.sync.internal.git.FetchedBranch;
import java.util.HashSet;
import java.util.Set;

/**
 * Commits that deliveries told of. A Git host can tell of a commit before it gives it; these say only when to look again
 * soon, and never what to fetch or serve. Kept in memory: polling finds what a restart forgets.
 */
final class ExpectedHeads {

    private static final int MOST = 100;

    private final Set<CommitId> commits = new HashSet<>();

    synchronized void add(CommitId commit) {
        if (commits.size() < MOST) {
            commits.add(commit);
        }
    }

    /** Whether one is not there yet. */
    synchronized boolean lags(FetchedBranch branch) {
        commits.removeIf(branch::contains);
        return !commits.isEmpty();
    }

    /** Stops to expect what did not come. */
    synchronized void giveUp() {
        commits.clear();
    }
}
