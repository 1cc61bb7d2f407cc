package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.ParserLimits;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;

/** Makes the positioned tree of a text, or says why there is none. */
public final class TreePhase {

    private final ParserLimits limits;

    /** Reads documents within limits. */
    public TreePhase(ParserLimits limits) {
        this.limits = limits;
    }

    /**
     * The tree of the first document, up to the first mistake after which nothing can be known, which is then reported;
     * empty if there is none.
     */
    public Optional<Node> read(SourceText source, Problems problems) {
        try {
            return readDocument(source, problems);
        } catch (Unreadable e) {
            problems.add(e.finding(), Optional.of(e.span()));
            return Optional.empty();
        }
    }

    private Optional<Node> readDocument(SourceText source, Problems problems) {
        YamlEvents events = new YamlEvents(source);
        events.next();
        if (events.nextIs(Event.ID.StreamEnd)) {
            return empty(source, problems, 0);
        }
        events.next();
        Node root = new NodeReader(source, events, limits, problems).read();
        if (events.failure().isPresent()) {
            Unreadable end = events.failure().get();
            problems.add(end.finding(), Optional.of(end.span()));
            return Optional.of(root)
                    .filter(node -> end.finding().code() == StandardCode.YAML_SYNTAX && saysSomething(node));
        }
        events.next();
        if (!events.nextIs(Event.ID.StreamEnd)) {
            int start = events.start(events.next());
            problems.add(
                    Findings.of(
                            StandardCode.SEVERAL_DOCUMENTS,
                            Place.ROOT,
                            "a second document starts here, expected one item in one file"),
                    Optional.of(source.span(start, source.lineEnd(start))));
        }
        return root instanceof ScalarNode scalar
                        && scalar.isPlain()
                        && scalar.text().isEmpty()
                ? empty(source, problems, 0)
                : Optional.of(root);
    }

    private static boolean saysSomething(Node root) {
        return root instanceof MappingNode mapping && !mapping.entries().isEmpty();
    }

    private static Optional<Node> empty(SourceText source, Problems problems, int place) {
        problems.add(
                Findings.of(StandardCode.EMPTY_DOCUMENT, Place.ROOT, "the file holds no document, expected an item"),
                Optional.of(source.span(place, place)));
        return Optional.empty();
    }
}
