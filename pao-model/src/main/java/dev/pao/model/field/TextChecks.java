package dev.pao.model.field;

import java.util.Optional;

/** The rules that texts share. Lengths count Unicode code points, as JSON Schema does. */
final class TextChecks {

    private TextChecks() {}

    static Optional<Violation> minLength(String text, Optional<Long> limit) {
        return limit.filter(least -> length(text) < least)
                .map(least -> new Violation("min_length", "is shorter than " + characters(least)));
    }

    static Optional<Violation> maxLength(String text, Optional<Long> limit) {
        return limit.filter(most -> length(text) > most)
                .map(most -> new Violation("max_length", "is longer than " + characters(most)));
    }

    private static long length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String characters(long number) {
        return number == 1 ? "1 character" : number + " characters";
    }
}
