package dev.pao.cli.plan;

import java.util.Locale;

/** How a plan is told. */
public enum PlanFormat {
    /** For people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a comment on a pull request. */
    MARKDOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
