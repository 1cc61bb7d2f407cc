package dev.pao.parser.internal.tree;

import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;

/** A text that is not YAML, and what explanations say of its places. */
record BrokenText(SourceText source) {

    /** What to do about most values that YAML takes for something else. */
    static final String QUOTE_IT = "put the value into quotes";

    Explanation at(int place, int length, String message, String hint) {
        int start = Math.min(place, source.text().length());
        int end = Math.min(source.text().length(), start + length);
        return new Explanation(source.span(start, end), message, hint);
    }

    /** What stands from a place to the end of its line. */
    String found(int place) {
        int end = source.lineEnd(place);
        return place >= end
                ? "the end of the line"
                : Wording.quote(source.text().substring(place, end).strip());
    }

    /** How much of a line is left from a place. */
    int rest(int place) {
        return source.lineEnd(place) - place;
    }

    int line(int place) {
        return source.span(place, place).startLine();
    }
}
