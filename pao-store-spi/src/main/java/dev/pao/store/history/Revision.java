package dev.pao.store.history;

import dev.pao.store.CommitId;
import java.time.Instant;
import java.util.Objects;

/**
 * One publication, by its number: what was published, when and why.
 *
 * @param number counts the publications of a store from 1
 * @param origin the commit that is served since
 * @param publishedAt when
 * @param cause why
 */
public record Revision(long number, CommitOrigin origin, Instant publishedAt, PublicationCause cause) {

    /** Refuses null, and numbers below 1. */
    public Revision {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(cause, "cause");
        if (number < 1) {
            throw new IllegalArgumentException("revisions are counted from 1, found " + number);
        }
    }

    /** The commit that is served since. */
    public CommitId commit() {
        return origin.commit();
    }
}
