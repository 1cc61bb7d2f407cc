package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Set;

/** Which descriptions a Jira takes. */
enum Descriptions {
    /** Atlassian documents. */
    DOCUMENT {
        @Override
        String problem(Value description) {
            boolean document = description instanceof Value.Mapping root
                    && root.text("type").filter("doc"::equals).isPresent()
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

    private static final Set<String> BLOCKS = Set.of("doc", "paragraph", "bulletList", "listItem");

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

    private static boolean isNode(Value value) {
        if (!(value instanceof Value.Mapping node)) {
            return false;
        }
        String type = node.text("type").orElse("");
        return switch (type) {
            case "text" -> !node.text("text").orElse("").isEmpty();
            case "hardBreak" -> node.get("content").isEmpty();
            default ->
                BLOCKS.contains(type)
                        && node.sequence("content").isPresent()
                        && content(node).stream().allMatch(Descriptions::isNode);
        };
    }

    private static List<Value> content(Value.Mapping node) {
        return node.sequence("content").map(Value.Sequence::values).orElse(List.of());
    }
}
