package dev.pao.fulfillment.internal.sample;

import dev.pao.model.field.FieldPattern;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts that a pattern in RE2 syntax may describe: of alternatives the first one, of what repeats as much as is asked for. It
 * reads only how a pattern is put together and leaves its characters and classes to RE2, so what it gives has to be checked.
 */
final class PatternSample {

    private static final String CHARACTERS =
            "aebcdfghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. /:@,;+#%!?=*&$~^|<>()[]{}'\"\\`\t\n";
    private static final int LONGEST_PATTERN = 1_000;
    private static final int LONGEST_SAMPLE = 10_000;
    private static final int DEEPEST = 50;

    private final String pattern;
    private final int repeat;
    private int position;
    private int depth;

    private PatternSample(String pattern, int repeat) {
        this.pattern = pattern;
        this.repeat = repeat;
    }

    /** Candidates, from middling to short and long ones; none for a pattern that is not understood. */
    static Stream<String> of(String regexp) {
        return regexp.length() > LONGEST_PATTERN || FieldPattern.compile(regexp).isEmpty()
                ? Stream.empty()
                : Stream.of(5, 1, 0, 12, 40).flatMap(repeat -> new PatternSample(regexp, repeat).whole().stream());
    }

    private Optional<String> whole() {
        try {
            String sample = alternatives();
            return position == pattern.length() ? Optional.of(sample) : Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    private String alternatives() throws NotUnderstood {
        if (++depth > DEEPEST) {
            throw new NotUnderstood();
        }
        String first = sequence();
        while (next('|')) {
            sequence();
        }
        depth--;
        return first;
    }

    private String sequence() throws NotUnderstood {
        StringBuilder sample = new StringBuilder();
        while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
            String part = part();
            int times = times();
            if (sample.length() + (long) part.length() * times > LONGEST_SAMPLE) {
                throw new NotUnderstood();
            }
            sample.append(part.repeat(times));
        }
        return sample.toString();
    }

    private String part() throws NotUnderstood {
        int start = position;
        char first = pattern.charAt(position++);
        return switch (first) {
            case '^', '$' -> "";
            case '(' -> group();
            case '[' -> character(start, endOfClass());
            case '\\' -> escape(start);
            default -> first == '.' ? character(start, position) : String.valueOf(first);
        };
    }

    private String group() throws NotUnderstood {
        if (next('?') && next('P')) {
            skip(">");
        } else if (pattern.charAt(position - 1) == '?') {
            while ("imsU-".indexOf(pattern.charAt(position)) >= 0) {
                position++;
            }
            if (next(')')) {
                return "";
            }
            next(':');
        }
        String sample = alternatives();
        if (!next(')')) {
            throw new NotUnderstood();
        }
        return sample;
    }

    private int endOfClass() throws NotUnderstood {
        next('^');
        next(']');
        while (position < pattern.length()) {
            char character = pattern.charAt(position++);
            if (character == ']') {
                return position;
            }
            if (character == '\\') {
                position++;
            } else if (character == '[' && next(':')) {
                skip(":]");
            }
        }
        throw new NotUnderstood();
    }

    /** An escape stands for one character, but for those that stand for a place between two. */
    private String escape(int start) throws NotUnderstood {
        char escaped = pattern.charAt(position++);
        if ("AbBzZ".indexOf(escaped) >= 0) {
            return "";
        }
        boolean braces = "pPx".indexOf(escaped) >= 0 && next('{');
        if (braces) {
            skip("}");
        } else {
            position += escaped == 'x' ? 2 : "pP".indexOf(escaped) >= 0 ? 1 : 0;
        }
        return character(start, position);
    }

    private int times() throws NotUnderstood {
        int times = 1;
        if (next('*')) {
            times = repeat;
        } else if (next('+')) {
            times = Math.max(1, repeat);
        } else if (next('?')) {
            times = Math.min(1, repeat);
        } else if (next('{')) {
            times = counted();
        }
        next('?');
        return times;
    }

    private int counted() throws NotUnderstood {
        int start = position;
        skip("}");
        String[] bounds = pattern.substring(start, position - 1).split(",", 2);
        try {
            int least = Integer.parseInt(bounds[0]);
            int most =
                    bounds.length == 1 ? least : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
            return Math.max(least, Math.min(most, repeat));
        } catch (NumberFormatException e) {
            throw new NotUnderstood();
        }
    }

    /** The first usual character that the part of the pattern describes. */
    private String character(int start, int end) throws NotUnderstood {
        Optional<FieldPattern> one = FieldPattern.compile("^(?:" + pattern.substring(start, end) + ")$");
        return one.flatMap(compiled -> CHARACTERS
                        .chars()
                        .mapToObj(Character::toString)
                        .filter(compiled::isFoundIn)
                        .findFirst())
                .orElseThrow(NotUnderstood::new);
    }

    /** Goes on behind the next mark. */
    private void skip(String mark) throws NotUnderstood {
        int found = pattern.indexOf(mark, position);
        if (found < 0) {
            throw new NotUnderstood();
        }
        position = found + mark.length();
    }

    private boolean next(char expected) {
        boolean found = position < pattern.length() && pattern.charAt(position) == expected;
        position += found ? 1 : 0;
        return found;
    }

    /** The pattern has a part that this reading does not know. */
    private static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
