package dev.pao.store.history;

import dev.pao.store.CommitId;
import java.util.Objects;
import java.util.Optional;

/**
 * A commit and where it comes from.
 *
 * @param commit the commit
 * @param authorship who wrote it; empty if that is not known
 */
public record CommitOrigin(CommitId commit, Optional<Authorship> authorship) {

    /** Refuses null. */
    public CommitOrigin {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(authorship, "authorship");
    }

    /** A commit of a known author. */
    public static CommitOrigin of(CommitId commit, Authorship authorship) {
        return new CommitOrigin(commit, Optional.of(authorship));
    }

    /** A commit of which no more is known. */
    public static CommitOrigin unknown(CommitId commit) {
        return new CommitOrigin(commit, Optional.empty());
    }
}
