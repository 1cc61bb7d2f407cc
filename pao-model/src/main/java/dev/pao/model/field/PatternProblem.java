package dev.pao.model.field;

import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * Why a pattern does not compile.
 *
 * @param offset where in the pattern the mistake is, in UTF-16 code units
 * @param length how long the part with the mistake is
 * @param message what is wrong and what was expected, as a sentence that starts with the part in backticks
 * @param hint an action that mends it
 */
public record PatternProblem(int offset, int length, String message, String hint) {

    private static final String UNSUPPORTED = "invalid or unsupported Perl syntax";
    private static final int LONGEST_PART = 60;

    static PatternProblem of(String regexp, PatternSyntaxException e) {
        String part = Optional.ofNullable(e.getPattern())
                .filter(text -> !text.isEmpty() && regexp.contains(text))
                .orElse(regexp);
        boolean lookbehind = part.startsWith("(?<=") || part.startsWith("(?<!");
        String description = lookbehind ? UNSUPPORTED : e.getDescription();
        boolean open = description.startsWith("missing closing");
        int offset = open ? opening(regexp, part) : regexp.indexOf(part);
        int length = open ? 1 : part.length();
        String message = quoted(part) + " " + problem(description) + ", expected RE2 syntax";
        return new PatternProblem(offset, length, message, hint(description, part));
    }

    static PatternProblem tooLong(String regexp, int most) {
        return whole(regexp, "has " + regexp.length() + " characters, expected at most " + most);
    }

    static PatternProblem tooLarge(String regexp, int most) {
        return whole(regexp, "has too many parts once its repetitions are written out, expected at most " + most);
    }

    private static PatternProblem whole(String regexp, String problem) {
        String hint = "shorten it, or repeat less; `max_length` limits longer texts";
        return new PatternProblem(0, regexp.length(), quoted(regexp) + " " + problem, hint);
    }

    private static String quoted(String part) {
        return "`" + (part.length() > LONGEST_PART ? part.substring(0, LONGEST_PART) + "…" : part) + "`";
    }

    /** RE2 gives the whole pattern for a group that is not closed, and what follows the bracket for a class. */
    private static int opening(String regexp, String part) {
        return part.equals(regexp) ? Math.max(0, unclosedGroup(regexp)) : regexp.indexOf(part);
    }

    private static int unclosedGroup(String regexp) {
        int closed = 0;
        for (int i = regexp.length() - 1; i >= 0; i--) {
            boolean escaped = i > 0 && regexp.charAt(i - 1) == '\\';
            if (!escaped && regexp.charAt(i) == ')') {
                closed++;
            } else if (!escaped && regexp.charAt(i) == '(' && closed-- == 0) {
                return i;
            }
        }
        return 0;
    }

    private static String problem(String description) {
        return switch (description) {
            case "missing closing ]" -> "has no closing `]`";
            case "missing closing )" -> "has a group that is not closed";
            case "stack underflow", "regexp/syntax: internal error", "unexpected )" -> "has a `)` without its `(`";
            case "missing argument to repetition operator" -> "repeats nothing";
            case "invalid nested repetition operator" -> "repeats a repetition";
            case "invalid repeat count" -> "repeats too often";
            case "invalid character class range" -> "is no range or class of characters";
            case "trailing backslash at end of expression" -> "ends with a single backslash";
            case "invalid escape sequence" -> "is no escape of RE2";
            case UNSUPPORTED -> "starts a construct that RE2 does not have";
            case "invalid named capture" -> "is no named group";
            case "duplicate capture group name" -> "names a group a second time";
            default -> "does not compile";
        };
    }

    private static String hint(String description, String part) {
        return switch (description) {
            case "missing closing ]" -> "add the closing `]`, or write `\\[` for the character";
            case "missing closing )" -> "add the closing `)`, or write `\\(` for the character";
            case "stack underflow", "regexp/syntax: internal error", "unexpected )" ->
                "remove the `)`, or write `\\)` for the character";
            case "missing argument to repetition operator" -> "write what is repeated before `" + part + "`";
            case "invalid nested repetition operator" -> "remove one of the two; RE2 has no possessive repetition";
            case "invalid repeat count" -> "repeat at most 1000 times; `max_length` limits longer texts";
            case "invalid character class range" -> "put the lower character first, or name a Unicode class";
            case "trailing backslash at end of expression" -> "write the backslash twice";
            case "invalid escape sequence" ->
                Character.isDigit(part.charAt(part.length() - 1))
                        ? "remove it; RE2 has no backreferences"
                        : "write the character itself, or the backslash twice";
            case UNSUPPORTED -> "remove it; RE2 has no lookaround and no atomic groups";
            default -> "correct the pattern; its syntax is RE2's";
        };
    }
}
