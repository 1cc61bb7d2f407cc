package dev.pao.model.field;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.lang.ref.SoftReference;
import java.util.Optional;

/**
 * A pattern in RE2 syntax, which runs in time linear to the text. It is found anywhere in a value, as JSON Schema's
 * {@code pattern} is.
 *
 * <p>RE2 writes repetitions out, so a short pattern can be a large program: a pattern has at most {@value #MAX_LENGTH}
 * characters, and at most {@value #MAX_SIZE} parts once {@code {n,m}} is written out. A text is searched while its
 * length times the pattern's parts is at most {@value #MAX_STEPS}.
 */
public final class FieldPattern {

    private static final int MAX_LENGTH = 2_048;
    private static final int MAX_SIZE = 2_500;
    private static final long MAX_STEPS = 4_000_000;

    private final String regexp;
    private final long size;

    /** A program is many times as large as its text, and a large catalog has one for each item: memory that can be had. */
    private volatile SoftReference<Pattern> program;

    private FieldPattern(Pattern pattern, long size) {
        this.regexp = pattern.pattern();
        this.size = size;
        this.program = new SoftReference<>(pattern);
    }

    /** The compiled pattern, or empty if it does not compile; {@link #problem} says why. */
    public static Optional<FieldPattern> compile(String regexp) {
        long size = regexp.length() > MAX_LENGTH ? Long.MAX_VALUE : PatternSize.of(regexp);
        if (size > MAX_SIZE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FieldPattern(Pattern.compile(regexp), size));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Why a pattern does not compile: its size, or what RE2 says; empty if it does. */
    public static Optional<PatternProblem> problem(String regexp) {
        Optional<PatternProblem> tooLarge = tooLarge(regexp);
        if (tooLarge.isPresent()) {
            return tooLarge;
        }
        try {
            Pattern.compile(regexp);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(PatternProblem.of(regexp, e));
        }
    }

    /** Whether the pattern is found anywhere in the text; a text that is too long for it counts as one without it. */
    public boolean isFoundIn(String text) {
        return text.length() * size <= MAX_STEPS && program().matcher(text).find();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return regexp;
    }

    private Pattern program() {
        Pattern known = program.get();
        if (known == null) {
            known = Pattern.compile(regexp);
            program = new SoftReference<>(known);
        }
        return known;
    }

    private static Optional<PatternProblem> tooLarge(String regexp) {
        if (regexp.length() > MAX_LENGTH) {
            return Optional.of(PatternProblem.tooLong(regexp, MAX_LENGTH));
        }
        return PatternSize.of(regexp) > MAX_SIZE
                ? Optional.of(PatternProblem.tooLarge(regexp, MAX_SIZE))
                : Optional.empty();
    }
}
