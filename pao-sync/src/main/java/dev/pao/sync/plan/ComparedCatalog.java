package dev.pao.sync.plan;

import dev.pao.store.CommitId;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two catalogs that a plan compares.
 *
 * @param label what people call it: a branch, a tag, {@code the working tree}, {@code the store}
 * @param commit its commit; empty for files that are not committed, and for a store before its first sync
 */
public record ComparedCatalog(String label, Optional<CommitId> commit) {

    /** Refuses null and a blank label. */
    public ComparedCatalog {
        Objects.requireNonNull(commit, "commit");
        if (label.isBlank()) {
            throw new IllegalArgumentException("a compared catalog has a label, found `" + label + "`");
        }
    }

    /** The label, with the first digits of the commit where there is one: {@code main (1234567)}. */
    @Override
    public String toString() {
        return commit.map(id -> label + " (" + id.abbreviated() + ")").orElse(label);
    }
}
