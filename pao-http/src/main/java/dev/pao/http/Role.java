package dev.pao.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a caller may do. Whoever may ask for something or operate the catalog may also read it, and its metrics. */
public enum Role {
    /** Reads the metrics and nothing else: for a monitoring system, which keeps its token in many places. */
    SCRAPER,
    /** Reads the catalog and the record of syncs. */
    READER,
    /** Requests items; reads as well. */
    REQUESTER,
    /** Asks for syncs and sets the catalog back; reads as well, but requests nothing. */
    OPERATOR;

    /** The lower-case word used in settings and in the API's description. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether who has this role may do what asks for the other. */
    public boolean implies(Role other) {
        return this == other || other == SCRAPER || (other == READER && this != SCRAPER);
    }

    /** The role of a word, if it is one. */
    public static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
