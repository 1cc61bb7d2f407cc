package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Texts. */
final class TextForms {

    /** What Jira holds; a longer description is refused, and uses up the issue's number. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_LINE = 255;
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]*-[0-9]+");

    private TextForms() {}

    static ValueForm line() {
        return given -> Value.of(line(given));
    }

    /** Text of several lines, in the form in which nothing in it has a meaning. */
    static ValueForm rich(Function<String, Value> form) {
        return given -> {
            String text = Scalars.text(given);
            Value written = form.apply(text);
            int length = written instanceof Value.Text markup ? markup.text().length() : text.length();
            if (length > LONGEST) {
                throw new UnfitValue("has " + length + " characters, where at most " + LONGEST + " were expected");
            }
            return written;
        };
    }

    static ValueForm issue() {
        return given -> {
            String key = line(given);
            if (!ISSUE_KEY.matcher(key).matches()) {
                throw new UnfitValue(
                        "is " + Scalars.shown(key) + ", where the key of an issue such as `OPS-17` was expected");
            }
            return Value.Mapping.EMPTY.with("key", Value.of(key));
        };
    }

    private static String line(Value given) throws UnfitValue {
        String line = Scalars.text(given);
        if (line.contains("\n")) {
            throw new UnfitValue("has several lines, where one was expected: " + Scalars.shown(line));
        }
        if (line.length() > LONGEST_LINE) {
            throw new UnfitValue(
                    "has " + line.length() + " characters, where at most " + LONGEST_LINE + " were expected");
        }
        return line;
    }
}
