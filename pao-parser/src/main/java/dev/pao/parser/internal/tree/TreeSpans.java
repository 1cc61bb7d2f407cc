package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where in the text the places of a tree are. */
public final class TreeSpans implements Function<JsonPointer, Optional<SourceSpan>> {

    private final SourceText source;
    private final Node root;

    /** The places of a tree that was read from a text. */
    public TreeSpans(SourceText source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Where a place is written: the value if it stands in one piece, else the key of the block, or the first line of a
     * list's member. A place that is not there is where it would have to be written: in the nearest one above.
     */
    public Optional<SourceSpan> span(JsonPointer pointer) {
        return Optional.of(find(pointer).span());
    }

    /** The same as {@link #span}. */
    @Override
    public Optional<SourceSpan> apply(JsonPointer pointer) {
        return span(pointer);
    }

    /** Where the key of a place is written, or the place itself where it has none. */
    public Optional<SourceSpan> key(JsonPointer pointer) {
        Found found = find(pointer);
        ScalarNode key = found.key;
        return Optional.of(key == null ? found.span() : source.span(key.start(), key.end()));
    }

    /** Where a stretch inside a text value is written. */
    public Optional<SourceSpan> within(JsonPointer pointer, int offset, int length) {
        Found found = find(pointer);
        if (found.node instanceof ScalarNode scalar && scalar.text().length() >= offset + length && found.isExact) {
            return Optional.of(new ScalarStretch(source, scalar).span(offset, length));
        }
        return Optional.of(found.span());
    }

    /** The head of a block: its key, or its first line. */
    public SourceSpan head(Optional<ScalarNode> key, Node node) {
        return new Found(key.orElse(null), node, true).span();
    }

    private Found find(JsonPointer pointer) {
        Found found = new Found(null, root, true);
        if (pointer.equals(JsonPointer.ROOT)) {
            return found;
        }
        for (String segment : pointer.text().substring(1).split("/", -1)) {
            Found next = found.step(segment.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return new Found(found.key, found.node, false);
            }
            found = next;
        }
        return found;
    }

    private final class Found {

        private final @Nullable ScalarNode key;
        private final Node node;
        private final boolean isExact;

        Found(@Nullable ScalarNode key, Node node, boolean isExact) {
            this.key = key;
            this.node = node;
            this.isExact = isExact;
        }

        @Nullable
        Found step(String segment) {
            if (node instanceof MappingNode mapping) {
                MappingNode.Entry entry = mapping.entries().get(segment);
                return entry == null ? null : new Found(entry.key(), entry.value(), true);
            }
            if (node instanceof SequenceNode list && segment.matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(segment);
                return index < list.members().size()
                        ? new Found(null, list.members().get(index), true)
                        : null;
            }
            return null;
        }

        SourceSpan span() {
            boolean block = (node instanceof MappingNode mapping && !mapping.isFlow())
                    || (node instanceof SequenceNode list && !list.isFlow());
            if (block && key != null) {
                return source.span(key.start(), key.end());
            }
            if (node instanceof MappingNode mapping && block) {
                return firstLine(mapping);
            }
            return source.span(node.start(), Math.max(node.start(), node.end()));
        }

        private SourceSpan firstLine(MappingNode mapping) {
            return mapping.entries().values().stream()
                    .findFirst()
                    .map(entry -> {
                        boolean oneLine = entry.value() instanceof ScalarNode value
                                && value.start() >= entry.key().end()
                                && value.end() <= source.lineEnd(entry.key().start());
                        int end = oneLine ? entry.value().end() : entry.key().end();
                        return source.span(entry.key().start(), end);
                    })
                    .orElseGet(() -> source.span(mapping.start(), source.lineEnd(mapping.start())));
        }
    }
}
