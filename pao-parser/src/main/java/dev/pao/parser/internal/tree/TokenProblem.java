package dev.pao.parser.internal.tree;

import static dev.pao.parser.internal.tree.BrokenText.QUOTE_IT;

import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;

/** Explains marks and signs that YAML takes for something else than the author meant. */
final class TokenProblem {

    private final BrokenText text;
    private final SourceText source;

    TokenProblem(BrokenText text) {
        this.text = text;
        this.source = text.source();
    }

    Explanation character(Complaint complaint) {
        String all = source.text();
        int place = Math.min(complaint.place(), Math.max(0, all.length() - 1));
        if (all.charAt(place) == '\t' || complaint.says("(TAB)")) {
            return text.at(place, 1, "a tab indents this line, expected spaces", "replace the tab by spaces");
        }
        String start = all.substring(place, all.offsetByCodePoints(place, 1));
        return text.at(
                place,
                start.length(),
                "a value starts with " + Wording.quote(start) + ", which YAML keeps for itself, expected a quoted text",
                QUOTE_IT);
    }

    Explanation colon(int place) {
        String before = source.lineBefore(place);
        String key = before.strip();
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
        return text.at(
                place,
                end - place,
                "the line " + Wording.quote(line) + " has no `:`, expected a key and a value",
                "write `" + firstWord(line) + ": …`, or indent the line if it continues the text above");
    }

    Explanation quoted(Complaint complaint) {
        String quote = source.text().substring(complaint.opened(), complaint.opened() + 1);
        if (complaint.says("end of stream") || complaint.says("document separator")) {
            return text.at(
                    complaint.opened(),
                    1,
                    "the quote " + Wording.quote(quote) + " that opens here is not closed, expected a second one",
                    "add the closing " + Wording.quote(quote) + " at the end of the text");
        }
        int place = Math.max(complaint.opened(), source.text().lastIndexOf('\\', complaint.place()));
        int end = Math.min(source.text().length(), place + 2);
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

    private static String firstWord(String line) {
        return line.strip().split("\\s", 2)[0];
    }
}
