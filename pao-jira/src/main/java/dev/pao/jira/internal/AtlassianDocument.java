package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text as an Atlassian document: an empty line ends a paragraph, lines that start with {@code - } are a list, and so are
 * lines numbered from {@code 1. } on. Texts are text nodes without marks, so nothing in them means anything; a text node is
 * never empty, because Jira refuses that.
 */
final class AtlassianDocument {

    private static final Value TEXT = Value.of("text");
    private static final Value HARD_BREAK = Json.object("type", "hardBreak");

    private final List<Value> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<Value> entries = new ArrayList<>();
    private Marker list = Marker.BULLET;

    private AtlassianDocument() {}

    static Value.Mapping of(String plain) {
        AtlassianDocument document = new AtlassianDocument();
        plain.lines().forEach(document::line);
        document.endParagraph();
        document.endList();
        return Value.Mapping.builder()
                .put("type", Value.of("doc"))
                .put("content", Json.list(document.blocks))
                .put("version", Value.of(1))
                .build();
    }

    private void line(String line) {
        Optional<Marker> marker = Marker.of(line, list == Marker.NUMBER ? entries.size() : 0);
        if (marker.isPresent()) {
            endParagraph();
            entry(marker.get(), line);
        } else {
            endList();
            if (line.isBlank()) {
                endParagraph();
            } else {
                paragraph.add(line);
            }
        }
    }

    private void entry(Marker marker, String line) {
        if (marker != list) {
            endList();
        }
        list = marker;
        List<Value> text = inline(List.of(marker.without(line)));
        entries.add(node("listItem", List.of(node("paragraph", text))));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(node("paragraph", inline(paragraph)));
            paragraph.clear();
        }
    }

    private void endList() {
        if (!entries.isEmpty()) {
            blocks.add(node(list.node(), entries));
            entries.clear();
        }
    }

    private static List<Value> inline(List<String> lines) {
        List<Value> nodes = new ArrayList<>();
        for (String line : lines) {
            if (!nodes.isEmpty()) {
                nodes.add(HARD_BREAK);
            }
            if (!line.isEmpty()) {
                nodes.add(Value.Mapping.builder()
                        .put("type", TEXT)
                        .put("text", Value.of(line))
                        .build());
            }
        }
        return nodes;
    }

    private static Value.Mapping node(String type, List<Value> content) {
        return Value.Mapping.builder()
                .put("type", Value.of(type))
                .put("content", Json.list(content))
                .build();
    }

    /** What makes a line an entry of a list. */
    private enum Marker {
        BULLET("bulletList"),
        NUMBER("orderedList");

        private final String node;

        Marker(String node) {
            this.node = node;
        }

        String node() {
            return node;
        }

        /** The marker of a line; a number counts only where it is the next one, so that no text is numbered anew. */
        static Optional<Marker> of(String line, int numbered) {
            if (line.startsWith("- ")) {
                return Optional.of(BULLET);
            }
            return line.startsWith((numbered + 1) + ". ") ? Optional.of(NUMBER) : Optional.empty();
        }

        String without(String line) {
            return line.substring(line.indexOf(' ') + 1);
        }
    }
}
