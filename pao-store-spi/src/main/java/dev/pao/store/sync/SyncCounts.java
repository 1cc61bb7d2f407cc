package dev.pao.store.sync;

/**
 * How many items a sync changed, and how many files it rejected.
 *
 * @param added items that were not served before
 * @param updated items that were served with another content or from another file
 * @param removed items that are no longer served
 * @param rejected files of the commit that are not served as they stand
 */
public record SyncCounts(int added, int updated, int removed, int rejected) {

    /** A sync that changed nothing. */
    public static final SyncCounts NONE = new SyncCounts(0, 0, 0, 0);

    /** Refuses numbers below 0. */
    public SyncCounts {
        if (added < 0 || updated < 0 || removed < 0 || rejected < 0) {
            throw new IllegalArgumentException(
                    "counts are not negative, found " + added + ", " + updated + ", " + removed + ", " + rejected);
        }
    }
}
