package dev.pao.store.history;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * What was served then, and why. Promises, beside those of {@link dev.pao.store.CatalogStore}:
 *
 * <ol>
 *   <li>Revisions come newest first, each as it was published: commit, author, moment, cause and counts.
 *   <li>A page of revisions ends where the next one begins, also when something is published between the two.
 *   <li>What was served at a revision comes back whole: items, rejected files, pin and holds, and nothing of another
 *       revision.
 *   <li>What was served at a commit is its last revision.
 *   <li>The history of a name has each content and each removal of it, newest first, with revision, version, commit,
 *       author, path and cause.
 *   <li>Of a revision that never was, a commit that never was served and a name that never was published, there is
 *       nothing.
 * </ol>
 *
 * <p>A store that was made before it kept history knows its revisions from the one that was served then, and of earlier
 * contents what it kept: their cause is {@link PublicationCause.Unrecorded}, and removals are missing.
 *
 * <p>Every method throws {@link dev.pao.store.StoreException} if the store can't be reached.
 */
public interface CatalogHistory {

    /** A number above every revision's: where the first page begins. */
    long NEWEST = Long.MAX_VALUE;

    /**
     * The latest revisions before a number, newest first.
     *
     * @param limit how many at most
     * @param before only revisions with a lower number; {@link #NEWEST} for the first page
     */
    List<CatalogRevision> recent(int limit, long before);

    /** The catalog as it was served at a revision. Costs the reading of the whole catalog. */
    Optional<CatalogSnapshot> at(long revision);

    /** The catalog as it was last served at a commit. Costs the reading of the whole catalog. */
    Optional<CatalogSnapshot> at(CommitId commit);

    /** What publications did to a name, newest first. */
    List<ItemRevision> of(String item, int limit);
}
