package dev.pao.parser.internal.tree;

import static dev.pao.parser.internal.tree.BrokenText.QUOTE_IT;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
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
    }

    Unreadable unreadable(RuntimeException cause) {
        Explanation found = cause instanceof MarkedYamlEngineException marked
                ? explain(Complaint.of(marked, source, reached))
                : unmarked(cause);
        Diagnostic finding = Diagnostic.of(StandardCode.YAML_SYNTAX, JsonPointer.ROOT, found.message())
                .withHint(found.hint());
        return new Unreadable(finding, found.span(), cause);
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
        return other(complaint.place(), complaint.problem());
    }

    private Explanation unmarked(RuntimeException cause) {
        int directive = source.text().indexOf("%YAML");
        return cause instanceof YamlVersionException && directive >= 0
                ? directive(directive)
                : other(reached, String.valueOf(cause.getMessage()));
    }

    private Explanation directive(int place) {
        return text.at(
                place,
                text.rest(place),
                text.found(place) + " is not a directive that is known, expected `%YAML 1.2` or none",
                "remove the line");
    }

    private Explanation other(int place, String problem) {
        return text.at(
                place,
                0,
                "the text can't be read as YAML from here, where the reader says " + Wording.quote(problem),
                StandardCode.YAML_SYNTAX.mend());
    }
}
