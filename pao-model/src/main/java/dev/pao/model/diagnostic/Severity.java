package dev.pao.model.diagnostic;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The file can't be served. */
    ERROR,
    /** The file is served, but somebody should look. */
    WARNING;

    /** The lower-case word used in every output: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
