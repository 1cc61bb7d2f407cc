package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** Reads the entries of one mapping. An entry whose key can't be used is left out and makes the mapping incomplete. */
final class EntryReader {

    private final NodeReader nodes;
    private final SourceText source;
    private final YamlEvents events;
    private final Problems problems;
    private final Place place;
    private final Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
    private boolean incomplete;
    private int end;

    EntryReader(NodeReader nodes, SourceText source, YamlEvents events, Problems problems, Place place) {
        this.nodes = nodes;
        this.source = source;
        this.events = events;
        this.problems = problems;
        this.place = place;
    }

    MappingNode read(CollectionStartEvent event) {
        int start =
                events.end(event) > events.start(event) && !event.isFlow() ? events.end(event) : events.start(event);
        end = start;
        try {
            readEntries(event.isFlow());
        } catch (Unreadable e) {
            nodes.stop(e);
            incomplete = true;
        }
        return new MappingNode(entries, event.isFlow(), incomplete, start, end);
    }

    private void readEntries(boolean flow) {
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            readEntry(next);
            next = events.next();
        }
        end = flow ? events.end(next) : end;
    }

    private void readEntry(Event keyEvent) {
        Node key = nodes.read(keyEvent, place);
        String text = key instanceof ScalarNode scalar ? scalar.text() : "";
        Place child = key instanceof ScalarNode ? place.child(text) : place;
        Node value = nodes.readValue(child);
        end = Math.max(end, value.end());
        Optional<Diagnostic> refusal = refusal(key, child);
        if (refusal.isPresent()) {
            SourceSpan written = keyEvent instanceof AliasEvent
                    ? source.span(events.start(keyEvent), events.end(keyEvent))
                    : spanOf(key);
            problems.add(refusal.get(), Optional.of(written));
        }
        if (key instanceof ScalarNode scalar && refusal.isEmpty()) {
            entries.put(text, new MappingNode.Entry(scalar, value));
        } else if (!entries.containsKey(text)) {
            incomplete = true;
        }
        if (key instanceof SequenceNode || key instanceof MappingNode) {
            refuseKind(key);
        }
    }

    private SourceSpan spanOf(Node key) {
        return source.span(key.start(), key.end());
    }

    private void refuseKind(Node key) {
        int start = key.start();
        boolean doubled = start > 0 && source.text().startsWith("{{", start - 1);
        int from = doubled ? start - 1 : start;
        int to = doubled ? source.lineEnd(start) : Math.max(start, key.end());
        String message = doubled
                ? Wording.quote(source.text().substring(from, to)) + " is read as a mapping, expected a quoted text"
                : "a key is a " + key.kindName() + ", expected a text";
        nodes.reportLater(
                Findings.of(StandardCode.WRONG_KIND, place, message)
                        .withHint("put a text that starts with `{` or `[` into quotes"),
                source.span(from, to));
    }

    private Optional<Diagnostic> refusal(Node key, Place child) {
        if (!(key instanceof ScalarNode scalar)) {
            return Optional.empty();
        }
        if (scalar.isPlain() && scalar.text().equals("<<")) {
            return Optional.of(Findings.of(
                    StandardCode.MERGE_KEY, child, "`<<` merges another mapping, expected the keys themselves"));
        }
        MappingNode.Entry first = entries.get(scalar.text());
        return first == null ? Optional.empty() : Optional.of(duplicate(first, child));
    }

    private Diagnostic duplicate(MappingNode.Entry first, Place child) {
        String key = Wording.quote(first.key().text());
        Diagnostic finding =
                Findings.of(StandardCode.DUPLICATE_KEY, child, "key " + key + " is written twice, expected it once");
        return problems.path()
                .map(path -> finding.withRelated(
                        new RelatedPlace(path, Optional.of(spanOf(first.key())), key + " is written here first")))
                .orElse(finding);
    }
}
