package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Says in an author's words why a text is not YAML, and where the author looks first. */
final class SyntaxProblem {

    private static final String QUOTE_IT = "put the value into quotes";

    private final SourceText source;
    private final int last;
    private final int reached;

    /**
     * A problem in a text.
     *
     * @param last where the last event before it starts
     * @param reached where that event ends
     */
    SyntaxProblem(SourceText source, int last, int reached) {
        this.source = source;
        this.last = last;
        this.reached = reached;
    }

    Unreadable unreadable(RuntimeException cause) {
        Explanation found =
                cause instanceof MarkedYamlEngineException marked ? explain(new Complaint(marked)) : unmarked(cause);
        Diagnostic finding = Diagnostic.of(StandardCode.YAML_SYNTAX, JsonPointer.ROOT, found.message)
                .withHint(found.hint);
        return new Unreadable(finding, found.span, cause);
    }

    private Explanation unmarked(RuntimeException cause) {
        int directive = source.text().indexOf("%YAML");
        return cause instanceof YamlVersionException && directive >= 0
                ? directive(directive)
                : other(reached, String.valueOf(cause.getMessage()));
    }

    private Explanation directive(int place) {
        return at(
                place,
                source.lineEnd(place) - place,
                found(place) + " is not a directive that is known, expected `%YAML 1.2` or none",
                "remove the line");
    }

    private Explanation explain(Complaint complaint) {
        if (complaint.says("that cannot start any token") || complaint.says("(TAB)")) {
            return character(complaint);
        }
        if (complaint.says("mapping values are not allowed")) {
            return colon(complaint.place);
        }
        if (complaint.says("could not find expected ':'")) {
            return noColon(complaint.opened);
        }
        if (complaint.says("sequence entries are not allowed")) {
            return at(
                    complaint.place,
                    1,
                    "the list member `-` stands in the line of its key, expected a line of its own",
                    "move it to the next line, or " + QUOTE_IT + " if it is a text");
        }
        if (complaint.isAbout("quoted scalar")) {
            return quoted(complaint);
        }
        if (complaint.isAbout("flow")) {
            return bracket(complaint);
        }
        if (complaint.isAbout("block mapping") || complaint.isAbout("block collection")) {
            return block(complaint);
        }
        if (complaint.says("'<document start>'")) {
            return at(
                    complaint.place,
                    source.lineEnd(complaint.place) - complaint.place,
                    found(complaint.place) + " stands after the end of the document, expected nothing more",
                    "remove it, or indent it like the text that it belongs to");
        }
        if (complaint.isAbout("directive")) {
            return directive(complaint.opened);
        }
        if (complaint.isAbout("block scalar")) {
            return at(
                    complaint.place,
                    source.lineEnd(complaint.place) - complaint.place,
                    found(complaint.place) + " stands where a block of text starts, expected a new line",
                    "move the text to the next line, or " + QUOTE_IT);
        }
        if (complaint.isAbout("alias") || complaint.isAbout("anchor") || complaint.isAbout("tag")) {
            return marker(complaint.opened);
        }
        return other(complaint.place, complaint.problem);
    }

    private Explanation character(Complaint complaint) {
        String text = source.text();
        int place = Math.min(complaint.place, Math.max(0, text.length() - 1));
        if (text.charAt(place) == '\t' || complaint.says("(TAB)")) {
            return at(place, 1, "a tab indents this line, expected spaces", "replace the tab by spaces");
        }
        String start = text.substring(place, text.offsetByCodePoints(place, 1));
        return at(
                place,
                start.length(),
                "a value starts with " + Wording.quote(start) + ", which YAML keeps for itself, expected a quoted text",
                QUOTE_IT);
    }

    private Explanation colon(int place) {
        String before = source.lineBefore(place);
        String key = before.strip();
        if (key.contains(": ") || key.contains("{")) {
            return at(
                    place,
                    1,
                    "a second `:` stands after " + Wording.quote(key) + ", expected one key and one value in a line",
                    QUOTE_IT + " if it holds a `: `");
        }
        return at(
                place - before.stripLeading().length(),
                before.stripLeading().length(),
                "the key " + Wording.quote(key)
                        + " is indented deeper than the keys it belongs to, expected the same indent",
                "indent the key like its neighbours, or put the text above it into quotes");
    }

    private Explanation noColon(int place) {
        int end = source.lineEnd(place);
        String line = source.text().substring(place, end);
        return at(
                place,
                end - place,
                "the line " + Wording.quote(line) + " has no `:`, expected a key and a value",
                "write `" + firstWord(line) + ": …`, or indent the line if it continues the text above");
    }

    private Explanation quoted(Complaint complaint) {
        String quote = source.text().substring(complaint.opened, complaint.opened + 1);
        if (complaint.says("end of stream") || complaint.says("document separator")) {
            return at(
                    complaint.opened,
                    1,
                    "the quote " + Wording.quote(quote) + " that opens here is not closed, expected a second one",
                    "add the closing " + Wording.quote(quote) + " at the end of the text");
        }
        int place = Math.max(complaint.opened, source.text().lastIndexOf('\\', complaint.place));
        int end = Math.min(source.text().length(), place + 2);
        return at(
                place,
                end - place,
                Wording.quote(source.text().substring(place, end))
                        + " is not an escape of YAML, expected one such as `\\n`",
                "write the backslash twice, or use single quotes");
    }

    private Explanation bracket(Complaint complaint) {
        int open = Math.min(complaint.opened, source.text().length() - 1);
        while (open > 0 && source.text().charAt(open) != '[' && source.text().charAt(open) != '{') {
            open--;
        }
        char opening = source.text().charAt(open);
        String closing = opening == '{' ? "}" : "]";
        String what = opening == '{' ? "mapping" : "list";
        if (complaint.says("<stream end>")) {
            return at(
                    open,
                    1,
                    "the " + what + " that opens here is not closed, expected `" + closing + "`",
                    "add the closing `" + closing + "`");
        }
        int line = source.span(complaint.place, complaint.place).startLine();
        boolean later = line > source.span(open, open).startLine();
        String unclosed = later
                ? " that opens here is not closed before line " + line
                : " that opens in this line goes on with " + found(complaint.place);
        return at(
                later ? open : complaint.place,
                1,
                "the " + what + unclosed + ", expected `,` or `" + closing + "`",
                "add the missing `" + closing + "` or `,`, or " + QUOTE_IT);
    }

    private Explanation block(Complaint complaint) {
        int place = complaint.place;
        String before = source.lineBefore(place);
        if (complaint.says("<block mapping start>") || complaint.says("<block sequence start>")) {
            return at(
                    place,
                    source.lineEnd(place) - place,
                    "the line is indented by " + Wording.count(before.length(), "space")
                            + ", which is no indent used above, expected the indent of the lines it belongs to",
                    "indent it like its neighbours");
        }
        if (before.isBlank()) {
            boolean list = complaint.isAbout("block collection");
            return at(
                    place,
                    source.lineEnd(place) - place,
                    found(place) + " stands among " + (list ? "the members of a list" : "the keys of a mapping")
                            + ", expected " + (list ? "another member that starts with `-`" : "another key"),
                    "check the indent of this line");
        }
        int braces = before.indexOf("{{");
        if (braces >= 0) {
            int start = place - before.length() + braces;
            return at(
                    start,
                    source.lineEnd(place) - start,
                    found(start) + " starts with `{`, which YAML reads as a mapping, expected a quoted text",
                    "put the whole value into quotes");
        }
        if (isQuoteOverLines()) {
            return openQuote(place);
        }
        return at(
                place,
                source.lineEnd(place) - place,
                found(place) + " stands after the end of a value, expected a new line",
                "put the whole value into quotes of one kind");
    }

    /** A quote that is not closed swallows the lines up to the next one. */
    private boolean isQuoteOverLines() {
        boolean quoted = last < reached && "\"'".indexOf(source.text().charAt(last)) >= 0;
        return quoted && source.lineEnd(last) < reached;
    }

    private Explanation openQuote(int place) {
        String quote = Wording.quote(source.text().substring(last, last + 1));
        int line = source.span(place, place).startLine();
        return at(
                last,
                source.lineEnd(last) - last,
                "the quote " + quote + " that opens here closes only in line " + line
                        + ", expected it to close in its own line",
                "add the closing " + quote + " at the end of the text");
    }

    private Explanation marker(int place) {
        int end = Math.min(source.text().length(), place + 1);
        return at(
                place,
                end - place,
                "a value starts with " + Wording.quote(source.text().substring(place, end))
                        + ", which YAML reads as an alias, anchor or tag, expected a quoted text",
                QUOTE_IT);
    }

    private Explanation other(int place, String problem) {
        return at(
                place,
                0,
                "the text can't be read as YAML from here, where the reader says " + Wording.quote(problem),
                StandardCode.YAML_SYNTAX.mend());
    }

    private String found(int place) {
        int end = source.lineEnd(place);
        return place >= end
                ? "the end of the line"
                : Wording.quote(source.text().substring(place, end).strip());
    }

    private static String firstWord(String line) {
        return line.strip().split("\\s", 2)[0];
    }

    private Explanation at(int place, int length, String message, String hint) {
        int start = Math.min(place, source.text().length());
        int end = Math.min(source.text().length(), start + length);
        return new Explanation(source.span(start, end), message, hint);
    }

    private record Explanation(SourceSpan span, String message, String hint) {}

    /** What the reader complains about, with places as offsets. */
    private final class Complaint {

        private final String problem;
        private final String context;
        private final int place;
        private final int opened;

        Complaint(MarkedYamlEngineException e) {
            this.problem = Optional.ofNullable(e.getProblem()).orElse("");
            this.context = Optional.ofNullable(e.getContext()).orElse("");
            this.place = e.getProblemMark().map(this::offset).orElse(reached);
            this.opened = e.getContextMark().map(this::offset).orElse(place);
        }

        boolean says(String words) {
            return problem.contains(words);
        }

        boolean isAbout(String words) {
            return context.contains(words);
        }

        private int offset(Mark mark) {
            return source.offset(mark.getIndex());
        }
    }
}
