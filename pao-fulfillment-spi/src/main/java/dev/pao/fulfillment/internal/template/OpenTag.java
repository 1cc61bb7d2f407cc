package dev.pao.fulfillment.internal.template;

import java.util.Optional;

/** Finds the tag, comment or text in quotes that a template opens and does not close. */
final class OpenTag {

    private static final int LONGEST = 40;

    private final String text;
    private int at;

    private OpenTag(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The problem with the first tag from a stretch on that is not closed. */
    static Optional<TemplateProblem> in(String text, Place stretch) {
        return new OpenTag(text, stretch.offset()).find(stretch.end());
    }

    private Optional<TemplateProblem> find(int limit) {
        while (at < limit && at + 1 < text.length()) {
            String opening = text.substring(at, at + 2);
            String closing = closing(opening);
            if (closing.isEmpty()) {
                at++;
                continue;
            }
            Optional<TemplateProblem> problem = inside(opening, closing);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "{{" -> "}}";
            case "{%" -> "%}";
            case "{#" -> "#}";
            default -> "";
        };
    }

    /** Moves behind a tag that is closed. */
    private Optional<TemplateProblem> inside(String opening, String closing) {
        int start = at;
        int bracket = -1;
        at += 2;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (text.startsWith(closing, at)) {
                at += 2;
                return bracket < 0 ? Optional.empty() : Optional.of(open(bracket, "`(`", "`)`"));
            }
            boolean code = !opening.equals("{#");
            if (code
                    && (text.startsWith("{{", at)
                            || text.startsWith("{%", at)
                            || text.startsWith("%}", at)
                            || text.startsWith("}}", at))) {
                return Optional.of(open(start, "`" + opening + "`", "`" + closing + "`"));
            }
            if (code && (unit == '"' || unit == '\'')) {
                int end = text.indexOf(unit, at + 1);
                if (end < 0) {
                    return Optional.of(open(at, "`" + unit + "`", "a second one"));
                }
                at = end;
            }
            bracket = code && unit == '(' ? at : unit == ')' ? -1 : bracket;
            at++;
        }
        return Optional.of(open(start, "`" + opening + "`", "`" + closing + "`"));
    }

    private TemplateProblem open(int start, String opening, String expected) {
        int line = text.indexOf('\n', start);
        int end = Math.min(line < 0 ? text.length() : line, start + LONGEST);
        return TemplateProblem.at(
                Place.between(start, Math.max(start + 1, end)),
                TemplateProblem.Kind.SYNTAX,
                opening + " opens here and is not closed, expected " + expected,
                expected.startsWith("`") ? "add the closing " + expected : "add the closing " + opening);
    }
}
