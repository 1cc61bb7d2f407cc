package dev.pao.jira.internal.draft;

import dev.pao.model.value.JsonPointer;

/**
 * What this Jira would not take.
 *
 * @param place where in the template
 * @param kind what kind of mistake it is
 * @param message what is wrong, and what would be right
 */
public record TemplateProblem(JsonPointer place, Kind kind, String message) {

    /** Kinds of mistakes. */
    public enum Kind {
        /** A name that this Jira does not know. */
        NAME,
        /** A value that its field does not take. */
        VALUE,
        /** A field that an issue can't be without. */
        MISSING,
        /** Something that only Jira's administrators can mend. */
        SETUP
    }
}
