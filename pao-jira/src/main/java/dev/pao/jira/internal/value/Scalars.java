package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Values where one text is wanted. */
public final class Scalars {

    private static final int SHOWN = 80;
    private static final Pattern COMMA = Pattern.compile(",");

    private Scalars() {}

    /** Whether a value says nothing: not given, or an empty text. */
    public static boolean isBlank(Value value) {
        return value instanceof Value.Nothing
                || (value instanceof Value.Text text && text.text().isBlank())
                || (value instanceof Value.Sequence list
                        && list.values().stream().allMatch(Scalars::isBlank));
    }

    static String text(Value given) throws UnfitValue {
        if (given instanceof Value.Text text) {
            return InertText.of(text.text()).strip();
        }
        if (given instanceof Value.Decimal || given instanceof Value.Flag) {
            return given.toString();
        }
        throw new UnfitValue("is a " + given.kindName() + ", where one value was expected");
    }

    /** The members of a list, or the one value; what says nothing is left out. */
    static List<Value> members(Value given) {
        List<Value> all = given instanceof Value.Sequence list ? list.values() : List.of(given);
        return all.stream().filter(member -> !isBlank(member)).toList();
    }

    /** A text split at its commas, as a template's {@code join(',')} writes a list; any other value as it is. */
    static List<Value> split(Value member) {
        if (!(member instanceof Value.Text text)) {
            return List.of(member);
        }
        List<Value> parts = new ArrayList<>();
        COMMA.splitAsStream(text.text())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.add(Value.of(part)));
        return parts;
    }

    /** A text as a message shows it: on one line, not too long, and without characters that do something to a terminal. */
    public static String shown(String text) {
        String line = InertText.of(text).replaceAll("\\s+", " ");
        return "`" + (line.length() > SHOWN ? InertText.of(line.substring(0, SHOWN)) + "…" : line) + "`";
    }
}
