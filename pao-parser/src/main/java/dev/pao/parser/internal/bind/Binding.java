package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.KeyKind;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.CondemnedNode;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import dev.pao.parser.internal.tree.SequenceNode;
import dev.pao.parser.internal.tree.TreeSpans;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What readers share while one document is bound. Not thread-safe. */
final class Binding {

    private final Problems problems;
    private final Optional<TreeSpans> spans;
    private final Map<String, KeyKind> fieldKinds = new HashMap<>();

    Binding(Problems problems, Optional<TreeSpans> spans) {
        this.problems = problems;
        this.spans = spans;
    }

    /** Remembers what kind of value a field takes, for conditions that wait for one. */
    void field(String name, KeyKind kind) {
        fieldKinds.putIfAbsent(name, kind);
    }

    KeyKind kindOf(String field) {
        return fieldKinds.getOrDefault(field, KeyKind.FIELD_VALUE);
    }

    /** Reports a value that can't be read, and gives none. */
    <T> Optional<T> refuse(StandardCode code, Node node, Place place, String message, String hint) {
        report(code, place, Optional.empty(), node, message, hint);
        return Optional.empty();
    }

    /** Reports at the key of a block, or at the whole of a value; nothing where the mistake is told already. */
    void report(StandardCode code, Place place, Optional<ScalarNode> key, Node node, String message, String hint) {
        if (problems.damage().covers(place.pointer())) {
            return;
        }
        problems.condemn(code, place, spans.map(places -> places.head(key, node)), message, hint);
    }

    void condemn(Place place) {
        problems.condemn(place);
    }

    boolean isIncomplete(Place place) {
        return problems.damage().isIncomplete(place.pointer());
    }

    void markIncomplete(Place place) {
        problems.markIncomplete(place);
    }

    <T> Optional<T> wrongKind(Node node, Place place, String expectation) {
        if (node instanceof CondemnedNode
                || isIncomplete(node)
                || problems.damage().isIncomplete(place.pointer())) {
            problems.condemn(place);
            return Optional.empty();
        }
        boolean shown = node instanceof ScalarNode scalar && !scalar.isNothing();
        String found =
                shown ? "the text " + Wording.quote(((ScalarNode) node).text()) : Wording.article(node.kindName());
        return refuse(
                StandardCode.WRONG_KIND,
                node,
                place,
                place.label() + " is " + found + ", expected " + expectation,
                WrongKind.hint(node, expectation));
    }

    /** Where the reading ended within a value, its kind is not known. */
    private static boolean isIncomplete(Node node) {
        return (node instanceof SequenceNode list && list.isIncomplete())
                || (node instanceof MappingNode mapping && mapping.isIncomplete());
    }

    /** The scalar that a value is, if it is one that says something. */
    Optional<ScalarNode> scalar(Node node, Place place, String expectation) {
        return node instanceof ScalarNode scalar && !scalar.isNothing()
                ? Optional.of(scalar)
                : wrongKind(node, place, expectation);
    }
}
