package dev.pao.parser.internal.tree;

import static dev.pao.parser.internal.tree.BrokenText.QUOTE_IT;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.text.SourceText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Says in an author's words why a text is not YAML, and where the author looks first. */
final class SyntaxProblem {

    private final SourceText source;
    private final int reached;
    private final BrokenText text;
    private final TokenProblem tokens;
    private final StructureProblem structure;
    private final LineProblem lines;

    /**
     * A problem in a text.
     *
     * @param last where the last event before it starts
     * @param reached where that event ends
     */
    SyntaxProblem(SourceText source, int last, int reached) {
        this.source = source;
        this.reached = reached;
        this.text = new BrokenText(source);
        this.tokens = new TokenProblem(text);
        this.structure = new StructureProblem(text, last, reached);
        this.lines = new LineProblem(text);
    }

    Unreadable unreadable(RuntimeException cause) {
        Explanation found = cause instanceof MarkedYamlEngineException marked
                ? explainLine(Complaint.of(marked, source, reached))
                : unmarked(cause);
        Diagnostic finding = Diagnostic.of(StandardCode.YAML_SYNTAX, JsonPointer.ROOT, found.message())
                .withHint(found.hint());
        return new Unreadable(finding, found.span(), cause);
    }

    /** Some lines explain themselves, whatever the reader makes of them. */
    private Explanation explainLine(Complaint complaint) {
        return lines.at(complaint.place())
                .or(() -> lines.at(complaint.opened()))
                .orElseGet(() -> explain(complaint));
    }

    private Explanation explain(Complaint complaint) {
        if (complaint.says("that cannot start any token") || complaint.says("(TAB)")) {
            return tokens.character(complaint);
        }
        if (complaint.says("mapping values are not allowed")) {
            return tokens.colon(complaint.place());
        }
        if (complaint.says("could not find expected ':'")) {
            return tokens.noColon(complaint.opened());
        }
        if (complaint.says("sequence entries are not allowed")) {
            return text.at(
                    complaint.place(),
                    1,
                    "the list member `-` stands in the line of its key, expected a line of its own",
                    "move it to the next line, or " + QUOTE_IT + " if it is a text");
        }
        if (complaint.isAbout("quoted scalar")) {
            return tokens.quoted(complaint);
        }
        if (complaint.isAbout("flow")) {
            return structure.bracket(complaint);
        }
        if (complaint.isAbout("block mapping") || complaint.isAbout("block collection")) {
            return structure.block(complaint);
        }
        if (complaint.says("'<document start>'") && source.text().startsWith("%")) {
            return text.at(
                    complaint.place(),
                    text.rest(complaint.place()),
                    text.found(complaint.place()) + " stands right after a line with `%`, expected `---` between them",
                    "add a line `---`, or remove the line with `%`");
        }
        if (complaint.says("'<document start>'")) {
            return text.at(
                    complaint.place(),
                    text.rest(complaint.place()),
                    text.found(complaint.place()) + " stands after the end of the document, expected nothing more",
                    "remove it, or indent it like the text that it belongs to");
        }
        if (complaint.isAbout("directive")) {
            return directive(complaint.opened());
        }
        if (complaint.says("leading empty lines")) {
            return text.at(
                    complaint.place(),
                    text.rest(complaint.place()),
                    text.found(complaint.place()) + " is indented less than the empty line above it, expected an empty"
                            + " line without spaces",
                    "remove the spaces from the empty line");
        }
        if (complaint.isAbout("block scalar")) {
            return text.at(
                    complaint.place(),
                    text.rest(complaint.place()),
                    text.found(complaint.place()) + " stands where a block of text starts, expected a new line",
                    "move the text to the next line, or " + QUOTE_IT);
        }
        if (complaint.isAbout("alias") || complaint.isAbout("anchor") || complaint.isAbout("tag")) {
            return tokens.marker(complaint.opened());
        }
        if (complaint.says("duplicate")) {
            return directiveTwice(complaint.place());
        }
        if (complaint.says("tag handle")) {
            return tokens.handle(complaint.opened());
        }
        return complaint.says("expected the node content")
                ? tokens.noValue(complaint.place())
                : other(complaint.place());
    }

    private Explanation unmarked(RuntimeException cause) {
        int directive = source.text().indexOf("%YAML");
        return cause instanceof YamlVersionException && directive >= 0
                ? directive(directive)
                : tokens.beyondUnicode(reached).orElseGet(() -> other(reached));
    }

    private Explanation directive(int place) {
        return text.at(
                place,
                text.rest(place),
                text.found(place) + " is not a directive that is known, expected `%YAML 1.2` or none",
                "remove the line");
    }

    private Explanation directiveTwice(int place) {
        return text.at(
                place,
                text.rest(place),
                text.found(place) + " is a second directive of its kind, expected one at most",
                "remove the line");
    }

    private Explanation other(int place) {
        return text.at(
                place,
                Math.max(1, text.rest(place)),
                text.found(place) + " can't be read as YAML, expected a key with its value or a member of a list",
                "put texts with unusual characters into quotes");
    }
}
