package dev.pao.fulfillment.internal.template;

/**
 * One thing that is wrong with a template.
 *
 * @param kind what kind of thing
 * @param offset where it starts in the text, in UTF-16 code units
 * @param length how long it is
 * @param message what is wrong
 * @param hint an action that mends it; empty for none
 */
public record TemplateProblem(Kind kind, int offset, int length, String message, String hint) implements Compilation {

    /** What kind of thing is wrong. */
    public enum Kind {
        /** The text does not compile. */
        SYNTAX,
        /** Something is used that templates may not use. */
        FEATURE,
        /** A variable does not exist. */
        VARIABLE,
        /** A variable exists, but has nothing of that name. */
        ATTRIBUTE
    }

    static TemplateProblem at(Place place, Kind kind, String message, String hint) {
        return new TemplateProblem(kind, place.offset(), place.length(), message, hint);
    }
}
