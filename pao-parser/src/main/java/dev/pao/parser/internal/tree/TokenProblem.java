package dev.pao.parser.internal.tree;

import static dev.pao.parser.internal.tree.BrokenText.QUOTE_IT;

import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;

/** Explains marks and signs that YAML takes for something else than the author meant. */
final class TokenProblem {

    private static final int LONGEST_KEY = 1024;
    private static final int LONG_ESCAPE = 10;

    private final BrokenText text;
    private final SourceText source;

    TokenProblem(BrokenText text) {
        this.text = text;
        this.source = text.source();
    }

    Explanation character(Complaint complaint) {
        String all = source.text();
        int place = Math.min(complaint.place(), Math.max(0, all.length() - 1));
        int tab = tabIn(place, complaint.says("(TAB)"));
        if (tab >= 0) {
            return text.at(tab, 1, "a tab indents this line, expected spaces", "replace the tab by spaces");
        }
        String start = all.substring(place, all.offsetByCodePoints(place, 1));
        if (start.equals("`")) {
            return text.at(
                    place,
                    1,
                    "a value starts with a backtick, which YAML keeps for itself, expected a quoted text",
                    QUOTE_IT);
        }
        return text.at(
                place,
                start.length(),
                "a value starts with " + Wording.quote(start) + ", which YAML keeps for itself, expected a quoted text",
                QUOTE_IT);
    }

    /** The tab that indents the line of a place, or stands at the place; -1 if there is none. */
    private int tabIn(int place, boolean toldOf) {
        String before = source.lineBefore(place);
        String indent =
                before.substring(0, before.length() - before.stripLeading().length());
        int tab = toldOf || before.isBlank() ? indent.indexOf('\t') : -1;
        if (tab >= 0) {
            return place - before.length() + tab;
        }
        return source.text().charAt(place) == '\t' ? place : -1;
    }

    Explanation colon(int place) {
        String before = source.lineBefore(place);
        String key = before.strip();
        if (key.endsWith(":")) {
            return text.at(
                    place,
                    1,
                    "a second `:` stands after " + Wording.quote(key) + ", expected a value",
                    "remove one `:`, or " + QUOTE_IT);
        }
        if (key.contains(": ") || key.contains("{")) {
            return text.at(
                    place,
                    1,
                    "a second `:` stands after " + Wording.quote(key) + ", expected one key and one value in a line",
                    QUOTE_IT + " if it holds a `: `");
        }
        return text.at(
                place - before.stripLeading().length(),
                before.stripLeading().length(),
                "the key " + Wording.quote(key)
                        + " is indented deeper than the keys it belongs to, expected the same indent",
                "indent the key like its neighbours, or put the text above it into quotes");
    }

    Explanation noColon(int place) {
        int end = source.lineEnd(place);
        String line = source.text().substring(place, end);
        if (line.startsWith("\"") || line.startsWith("'")) {
            return unclosed(place, line.substring(0, 1));
        }
        if (end - place > LONGEST_KEY && line.contains(": ")) {
            return text.at(
                    place,
                    end - place,
                    "the key " + Wording.quote(line) + " has more than " + LONGEST_KEY + " characters, expected fewer",
                    "shorten the key, or put the whole line into quotes if it is a text");
        }
        return text.at(
                place,
                end - place,
                "the line " + Wording.quote(line) + " has no `:`, expected a key and a value",
                "write `" + firstWord(line) + ": …`, or indent the line if it continues the text above");
    }

    Explanation quoted(Complaint complaint) {
        String quote = source.text().substring(complaint.opened(), complaint.opened() + 1);
        if (complaint.says("end of stream") || complaint.says("document separator")) {
            return unclosed(complaint.opened(), quote);
        }
        int place = Math.max(complaint.opened(), source.text().lastIndexOf('\\', complaint.place()));
        int end = Math.min(source.text().length(), place + 2);
        if (complaint.says("hexadecimal")) {
            return hexadecimal(place);
        }
        return text.at(
                place,
                end - place,
                Wording.quote(source.text().substring(place, end))
                        + " is not an escape of YAML, expected one such as `\\n`",
                "write the backslash twice, or use single quotes");
    }

    Explanation marker(int place) {
        int end = Math.min(source.text().length(), place + 1);
        return text.at(
                place,
                end - place,
                "a value starts with " + Wording.quote(source.text().substring(place, end))
                        + ", which YAML reads as an alias, anchor or tag, expected a quoted text",
                QUOTE_IT);
    }

    /** A value that starts with what ends something. */
    Explanation noValue(int place) {
        boolean ends = source.text().startsWith("...", place);
        String found = Wording.quote(
                source.text().substring(place, Math.min(source.text().length(), place + 1)));
        return ends
                ? text.at(
                        place,
                        3,
                        "`...` ends a document that did not begin, expected an item",
                        "write an item above it")
                : text.at(
                        place,
                        1,
                        "a value starts with " + found + ", which belongs to a list or mapping in brackets, expected a"
                                + " quoted text",
                        QUOTE_IT);
    }

    /** A tag such as {@code !e!colour}. */
    Explanation handle(int place) {
        String word = firstWord(source.text().substring(place, source.lineEnd(place)));
        return text.at(
                place,
                word.length(),
                "the tag " + Wording.quote(word) + " has a handle that is not declared, expected a value without a tag",
                "remove the tag, or " + QUOTE_IT);
    }

    /** An escape that the reader does not refuse but fails on. */
    Optional<Explanation> beyondUnicode(int from) {
        int place = source.text().indexOf("\\U", from);
        return place < 0 || source.lineEnd(place) < place + LONG_ESCAPE
                ? Optional.empty()
                : Optional.of(text.at(
                        place,
                        LONG_ESCAPE,
                        Wording.quote(source.text().substring(place, place + LONG_ESCAPE))
                                + " is beyond Unicode, expected at most `\\U0010FFFF`",
                        "write the character itself"));
    }

    private Explanation hexadecimal(int place) {
        char escape = source.text().charAt(place + 1);
        int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 8;
        int end = Math.min(source.lineEnd(place), place + 2 + digits);
        return text.at(
                place,
                end - place,
                Wording.quote(source.text().substring(place, end)) + " has other characters than digits, expected "
                        + digits + " hexadecimal digits after `\\" + escape + "`",
                "write all digits, or the backslash twice");
    }

    private Explanation unclosed(int place, String quote) {
        return text.at(
                place,
                1,
                "the quote " + Wording.quote(quote) + " that opens here is not closed, expected a second one",
                "add the closing " + Wording.quote(quote) + " at the end of the text");
    }

    private static String firstWord(String line) {
        return line.strip().split("\\s", 2)[0];
    }
}
