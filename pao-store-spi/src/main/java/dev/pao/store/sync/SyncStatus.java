package dev.pao.store.sync;

import java.util.Locale;

/** How far a sync is. */
public enum SyncStatus {
    /** Asked for, waiting or at work. */
    RUNNING,
    /** The catalog equals the commit, but for rejected files. */
    COMPLETED,
    /** The catalog is as it was before. */
    FAILED;

    /** The lower-case word used in every output and column. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
