package dev.pao.model.field;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A pattern in RE2 syntax, which runs in time linear to the text. It is found anywhere in a value, as JSON Schema's
 * {@code pattern} is.
 */
public final class FieldPattern {

    private final Pattern pattern;

    private FieldPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The compiled pattern, or empty if it does not compile; {@link #problem} says why. */
    public static Optional<FieldPattern> compile(String regexp) {
        try {
            return Optional.of(new FieldPattern(Pattern.compile(regexp)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Why a pattern does not compile; empty if it does. */
    public static Optional<PatternProblem> problem(String regexp) {
        try {
            Pattern.compile(regexp);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(PatternProblem.of(regexp, e));
        }
    }

    /** Whether the pattern is found anywhere in the text. */
    public boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
