package dev.pao.parser.internal.tree;

import static dev.pao.parser.internal.tree.BrokenText.QUOTE_IT;

import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;

/** Explains brackets, quotes and indents that do not fit together. */
final class StructureProblem {

    private final BrokenText text;
    private final SourceText source;
    private final int last;
    private final int reached;

    /**
     * A problem in the structure of a text.
     *
     * @param last where the last event before it starts
     * @param reached where that event ends
     */
    StructureProblem(BrokenText text, int last, int reached) {
        this.text = text;
        this.source = text.source();
        this.last = last;
        this.reached = reached;
    }

    Explanation bracket(Complaint complaint) {
        int open = Math.min(complaint.opened(), source.text().length() - 1);
        while (open > 0 && source.text().charAt(open) != '[' && source.text().charAt(open) != '{') {
            open--;
        }
        char opening = source.text().charAt(open);
        String closing = opening == '{' ? "}" : "]";
        String what = opening == '{' ? "mapping" : "list";
        if (complaint.says("<stream end>")) {
            return text.at(
                    open,
                    1,
                    "the " + what + " that opens here is not closed, expected `" + closing + "`",
                    "add the closing `" + closing + "`");
        }
        int line = source.span(complaint.place(), complaint.place()).startLine();
        if (text.found(complaint.place()).startsWith("`,")) {
            return text.at(
                    complaint.place(),
                    1,
                    "a `,` stands where a member of the " + what + " belongs, expected a value before it",
                    "remove the `,`, or write the value that is missing");
        }
        boolean later = line > source.span(open, open).startLine();
        String unclosed = later
                ? " that opens here is not closed before line " + line
                : " that opens in this line goes on with " + text.found(complaint.place());
        return text.at(
                later ? open : complaint.place(),
                1,
                "the " + what + unclosed + ", expected `,` or `" + closing + "`",
                "add the missing `" + closing + "` or `,`, or " + QUOTE_IT);
    }

    Explanation block(Complaint complaint) {
        int place = complaint.place();
        String before = source.lineBefore(place);
        if (complaint.says("<block mapping start>") || complaint.says("<block sequence start>")) {
            return text.at(
                    place,
                    text.rest(place),
                    "the line is indented by " + Wording.count(before.length(), "space")
                            + ", which is no indent used above, expected the indent of the lines it belongs to",
                    "indent it like its neighbours");
        }
        if (before.isBlank()) {
            boolean list = complaint.isAbout("block collection");
            return text.at(
                    place,
                    text.rest(place),
                    text.found(place) + " stands among " + (list ? "the members of a list" : "the keys of a mapping")
                            + ", expected " + (list ? "another member that starts with `-`" : "another key"),
                    "check the indent of this line");
        }
        int braces = before.indexOf("{{");
        if (braces >= 0) {
            int start = place - before.length() + braces;
            return text.at(
                    start,
                    source.lineEnd(place) - start,
                    text.found(start) + " starts with `{`, which YAML reads as a mapping, expected a quoted text",
                    "put the whole value into quotes");
        }
        if (before.strip().matches(".*(^| )&\\S+")) {
            String anchor = before.strip().substring(before.strip().lastIndexOf('&'));
            return text.at(
                    place,
                    text.rest(place),
                    text.found(place) + " stands after the anchor " + Wording.quote(anchor)
                            + ", expected a value that it can name",
                    "remove the anchor");
        }
        if (isQuoteOverLines()) {
            return openQuote(place);
        }
        boolean quoted = last < reached && "\"'".indexOf(source.text().charAt(last)) >= 0;
        boolean closing = source.text().charAt(place) == ']' || source.text().charAt(place) == '}';
        return text.at(
                place,
                text.rest(place),
                text.found(place) + " stands after the end of a value, expected a new line",
                closing
                        ? "remove it, or put the whole value into quotes"
                        : quoted ? inside(last) : "put the whole value into quotes");
    }

    /** What to do about a quote inside quotes. */
    private String inside(int quote) {
        return source.text().charAt(quote) == '"'
                ? "write `\\\"` for a quote inside the text"
                : "write `''` for a quote inside the text";
    }

    /** A quote that is not closed swallows the lines up to the next one. */
    private boolean isQuoteOverLines() {
        boolean quoted = last < reached && "\"'".indexOf(source.text().charAt(last)) >= 0;
        return quoted && source.lineEnd(last) < reached;
    }

    private Explanation openQuote(int place) {
        String quote = Wording.quote(source.text().substring(last, last + 1));
        int line = source.span(place, place).startLine();
        return text.at(
                last,
                text.rest(last),
                "the quote " + quote + " that opens here closes only in line " + line
                        + ", expected it to close in its own line",
                "add the closing " + quote + " at the end of the text");
    }
}
