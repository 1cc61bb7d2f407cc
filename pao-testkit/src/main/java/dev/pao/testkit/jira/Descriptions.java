package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which texts of several lines a Jira takes. */
enum Descriptions {
    /** Atlassian documents. */
    DOCUMENT {
        @Override
        String problem(Value description) {
            boolean document = description instanceof Value.Mapping root
                    && isA(root, "doc")
                    && Value.of(1).equals(root.entries().get("version"))
                    && isNode(root);
            return document ? "" : "Operation value must be an Atlassian Document (see the Atlassian Document Format)";
        }
    },
    /** Wiki markup. */
    WIKI {
        @Override
        String problem(Value description) {
            return description instanceof Value.Text ? "" : "Operation value must be a string";
        }
    };

    private static final Set<String> BLOCKS = Set.of("paragraph", "bulletList", "orderedList");

    /** What may stand in what, of the part of the format that plain texts need. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "doc", BLOCKS,
            "paragraph", Set.of("text", "hardBreak"),
            "bulletList", Set.of("listItem"),
            "orderedList", Set.of("listItem"),
            "listItem", BLOCKS);

    private static final Set<String> MAY_BE_EMPTY = Set.of("doc", "paragraph");

    /** What is wrong with a description; empty if nothing is. */
    abstract String problem(Value description);

    /** How long a description's text is. */
    static int length(Value description) {
        if (description instanceof Value.Text text) {
            return text.text().length();
        }
        if (description instanceof Value.Mapping node) {
            int own = node.text("text").map(String::length).orElse(0);
            return own + content(node).stream().mapToInt(Descriptions::length).sum();
        }
        return 0;
    }

    private static boolean isNode(Value.Mapping node) {
        String type = node.text("type").orElse("");
        return switch (type) {
            case "text" ->
                !node.text("text").orElse("").isEmpty() && node.get("content").isEmpty();
            case "hardBreak" -> node.get("content").isEmpty();
            default -> holds(node, type, CHILDREN.getOrDefault(type, Set.of()));
        };
    }

    private static boolean holds(Value.Mapping node, String type, Set<String> children) {
        List<Value> content = content(node);
        boolean filled = !content.isEmpty() || MAY_BE_EMPTY.contains(type);
        return filled
                && content.stream()
                        .allMatch(child -> child instanceof Value.Mapping inner
                                && children.contains(inner.text("type").orElse(""))
                                && isNode(inner));
    }

    private static boolean isA(Value.Mapping node, String type) {
        return node.text("type").filter(type::equals).isPresent();
    }

    private static List<Value> content(Value.Mapping node) {
        return node.sequence("content").map(Value.Sequence::values).orElse(List.of());
    }
}
