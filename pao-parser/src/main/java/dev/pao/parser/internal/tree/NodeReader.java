package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.ParserLimits;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.ControlCharacters;
import dev.pao.parser.internal.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads the nodes of one document from its events, within limits that hold before anything recurses. */
final class NodeReader {

    private final SourceText source;
    private final YamlEvents events;
    private final ParserLimits limits;
    private final Problems problems;
    private final Anchors anchors = new Anchors();
    private final List<Runnable> deferred = new ArrayList<>();
    private @Nullable Place lastText;
    private long nodes;
    private long repeated;
    private int depth;

    NodeReader(SourceText source, YamlEvents events, ParserLimits limits, Problems problems) {
        this.source = source;
        this.events = events;
        this.limits = limits;
        this.problems = problems;
    }

    /** The root; where the reading ended early, with what was read up to there. */
    Node read() {
        Node root = read(events.next(), Place.ROOT);
        if (events.failure().isEmpty()) {
            for (Runnable report : deferred) {
                report.run();
            }
        }
        return root;
    }

    /** The value at a place, which is the next one. */
    Node readValue(Place place) {
        lastText = null;
        Event event = events.next();
        Node value = read(event, place);
        lastText = event instanceof ScalarEvent ? place : lastText;
        return value;
    }

    /**
     * Ends the reading. The text that was read last may be part of the mistake, so nothing is said about it, nor about
     * what may have been meant to follow it.
     */
    void stop(Unreadable e) {
        if (events.failure().isEmpty() || events.failure().get() == e) {
            if (lastText != null) {
                problems.condemnEnd(lastText);
            }
            lastText = null;
        }
        events.stop(e);
    }

    /** Reports a finding once the document has been read: a syntax error after it would tell the same mistake. */
    void reportLater(Diagnostic finding, SourceSpan span) {
        deferred.add(() -> problems.add(finding, Optional.of(span)));
    }

    Node read(Event event, Place place) {
        if (event instanceof AliasEvent alias) {
            return alias(alias, place);
        }
        count(1, event, place);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.open(anchor.get().getValue());
        }
        Node node = event instanceof ScalarEvent scalar
                ? scalar(scalar, place)
                : collection((CollectionStartEvent) event, place);
        if (anchor.isPresent()) {
            anchors.close(anchor.get().getValue(), node);
        }
        return node;
    }

    private Node scalar(ScalarEvent event, Place place) {
        int start = start(event);
        int end = events.end(event);
        if (event.getTag().isPresent()) {
            return tagged(event, event.getTag().get(), place);
        }
        ScalarNode node = new ScalarNode(event.getValue(), style(event), start, trimmed(event, start, end));
        if (source.isPlain()) {
            return node;
        }
        if (source.hasControl(start, end)) {
            return new CondemnedNode(start, end);
        }
        OptionalInt flaw = ControlCharacters.indexIn(node.text());
        if (flaw.isEmpty()) {
            return node;
        }
        problems.add(
                ControlCharacters.finding(node.text().codePointAt(flaw.getAsInt()), place),
                Optional.of(new ScalarStretch(source, node).span(flaw.getAsInt(), 1)));
        return new CondemnedNode(start, end);
    }

    private Node collection(CollectionStartEvent event, Place place) {
        if (++depth > limits.maxDepth()) {
            throw tooDeep(event, place);
        }
        Node node = event instanceof MappingStartEvent
                ? new EntryReader(this, source, events, problems, place).read(event)
                : sequence(event, place);
        depth--;
        if (event.isFlow() && events.failure().isPresent()) {
            return new CondemnedNode(node.start(), node.end());
        }
        return event.getTag().isPresent() ? tagged(event, event.getTag().get(), place) : node;
    }

    private Node sequence(CollectionStartEvent event, Place place) {
        int start = start(event);
        List<Node> members = new ArrayList<>();
        int end = start;
        boolean incomplete = false;
        try {
            Event next = events.next();
            while (next.getEventId() != Event.ID.SequenceEnd) {
                members.add(readMember(next, place.child(members.size())));
                next = events.next();
            }
            end = event.isFlow() || members.isEmpty() ? events.end(next) : end;
        } catch (Unreadable e) {
            stop(e);
            incomplete = true;
        }
        for (Node member : members) {
            end = Math.max(end, member.end());
        }
        return new SequenceNode(members, event.isFlow(), incomplete, start, end);
    }

    private Node readMember(Event event, Place place) {
        Node member = read(event, place);
        lastText = event instanceof ScalarEvent ? place : lastText;
        return member;
    }

    private Node alias(AliasEvent event, Place place) {
        String name = event.getAlias().getValue();
        Optional<Node> named = anchors.find(name);
        if (named.isEmpty()) {
            Diagnostic finding =
                    anchors.isOpen(name) ? endless(name, place) : nameless(name, anchors.nearest(name), place);
            problems.add(finding, Optional.of(source.span(events.start(event), events.end(event))));
            return new CondemnedNode(events.start(event), events.end(event));
        }
        count(named.get().size(), event, place);
        repeat(named.get().characters(), event, place);
        if (depth + named.get().height() > limits.maxDepth()) {
            throw tooDeep(event, place);
        }
        return named.get();
    }

    private static Diagnostic endless(String name, Place place) {
        String message = "alias `*" + name + "` stands inside the value that it names, expected a value that ends";
        return Findings.of(StandardCode.ALIAS_UNKNOWN, place, message).withHint("write the value out");
    }

    private static Diagnostic nameless(String name, Optional<String> nearest, Place place) {
        String message = "alias `*" + name + "` names no anchor above it, expected an anchor `&" + name + "`";
        return Findings.of(StandardCode.ALIAS_UNKNOWN, place, message)
                .withHint(nearest.map(known -> "did you mean `*" + known + "`?")
                        .orElse("define `&" + name + "` above, or put a text that starts with `*` into quotes"));
    }

    private Node tagged(NodeEvent event, String tag, Place place) {
        int start = start(event);
        int end = start;
        while (end < source.text().length()
                && !Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        String written = source.text().substring(start, end);
        String shown = written.startsWith("!") ? written : tag;
        problems.add(
                Findings.of(
                        StandardCode.EXPLICIT_TAG,
                        place,
                        "the value carries the tag " + Wording.quote(shown) + ", expected a value without a tag"),
                Optional.of(source.span(start, end)));
        return new CondemnedNode(start, end);
    }

    private void count(long more, Event event, Place place) {
        nodes += more;
        if (nodes > limits.maxNodes()) {
            throw stop(
                    event,
                    StandardCode.TOO_MANY_NODES,
                    place,
                    "the document has more than " + limits.maxNodes()
                            + " keys and values up to here, counting what aliases stand for, expected fewer");
        }
    }

    /** What aliases stand for is written once and kept, checked and served many times. */
    private void repeat(long characters, Event event, Place place) {
        repeated += characters;
        if (repeated > limits.maxBytes()) {
            throw stop(
                    event,
                    StandardCode.TOO_MANY_NODES,
                    place,
                    "the aliases up to here stand for more than " + limits.maxBytes() + " characters, expected fewer");
        }
    }

    private Unreadable tooDeep(Event event, Place place) {
        return stop(
                event,
                StandardCode.TOO_DEEP,
                place,
                "the document is nested more than " + Wording.count(limits.maxDepth(), "level")
                        + " deep here, expected fewer");
    }

    private Unreadable stop(Event event, StandardCode code, Place place, String message) {
        int start = events.start(event);
        return new Unreadable(
                Findings.of(code, place, message), source.span(start, Math.max(start + 1, events.end(event))));
    }

    /** Where the value itself starts, after its anchor and tag. */
    private int start(NodeEvent event) {
        int start = events.start(event);
        if (event.getAnchor().isEmpty()) {
            return start;
        }
        String text = source.text();
        int end = events.end(event);
        int at = start;
        while (at < end && text.charAt(at) == '&') {
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** A block scalar's event ends where the next line starts; the node ends with its text. */
    private int trimmed(ScalarEvent event, int start, int end) {
        int at = end;
        while (style(event) == ScalarNode.Style.BLOCK
                && at > start
                && Character.isWhitespace(source.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static ScalarNode.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case PLAIN -> ScalarNode.Style.PLAIN;
            case SINGLE_QUOTED -> ScalarNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarNode.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> ScalarNode.Style.BLOCK;
        };
    }
}
