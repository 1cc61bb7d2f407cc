package dev.pao.store.sync;

import java.util.Locale;

/** What asked for a sync. */
public enum SyncTrigger {
    /** A webhook delivery. */
    WEBHOOK,
    /** The start of a host. */
    START,
    /** The clock. */
    INTERVAL,
    /** A person or a program. */
    HAND;

    /** The lower-case word used in every output and column. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
