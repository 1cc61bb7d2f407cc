package dev.pao.sync.status;

import java.util.Locale;

/** How a catalog is, in a word. */
public enum CatalogState {
    /** It is served and kept up to date. */
    UP,
    /** It is served, but not kept up to date; or nothing is served yet. */
    DEGRADED,
    /** Nothing is served, and nothing will be until somebody acts or a retry works. */
    DOWN;

    /** The state of a catalog. */
    public static CatalogState of(boolean isServed, boolean fails) {
        if (isServed) {
            return fails ? DEGRADED : UP;
        }
        return fails ? DOWN : DEGRADED;
    }

    /** The lower-case word used in every output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
