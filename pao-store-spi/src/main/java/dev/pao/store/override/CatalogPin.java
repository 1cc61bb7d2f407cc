package dev.pao.store.override;

import dev.pao.store.CommitId;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalog stays at a commit: later commits of the branch are noted, not applied.
 *
 * @param commit the commit that is served
 * @param decision who pinned it, why, since when, and for how long
 * @param newestHead the newest commit of the branch that was seen and not applied
 */
public record CatalogPin(CommitId commit, Decision decision, Optional<CommitId> newestHead) {

    /** Refuses null. */
    public CatalogPin {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(newestHead, "newestHead");
    }

    /** This pin, after a commit of the branch was seen. */
    public CatalogPin withNewestHead(CommitId head) {
        return new CatalogPin(commit, decision, Optional.of(head));
    }
}
