package dev.pao.jira;

import dev.pao.model.value.Value;
import dev.pao.testkit.jira.JiraIssue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as a browser shows them: what is markup in them is gone, so that a text comes out whole only if none of it was. */
final class Rendered {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\\\])|&#([0-9]+);");
    private static final Pattern MARKUP = Pattern.compile("[{}\\[\\]!*_+^~?|\\\\]|://|mailto:|^h[1-6]\\.|^bq\\.|^#");

    private Rendered() {}

    static String description(JiraIssue issue, JiraDeployment deployment) {
        return text(issue.description(), deployment);
    }

    static String text(Value value, JiraDeployment deployment) {
        return deployment == JiraDeployment.CLOUD ? document((Value.Mapping) value) : wiki(((Value.Text) value).text());
    }

    /** Only text nodes show anything, and only those without marks show what they say. */
    private static String document(Value.Mapping node) {
        if (node.get("marks").isPresent()) {
            return "";
        }
        String children = node.sequence("content").map(Value.Sequence::values).orElse(List.of()).stream()
                .map(child -> document((Value.Mapping) child))
                .collect(Collectors.joining(node.text("type").orElse("").equals("paragraph") ? "" : "\n"));
        return switch (node.text("type").orElse("")) {
            case "text" -> node.text("text").orElse("");
            case "hardBreak" -> "\n";
            case "doc", "paragraph", "bulletList", "orderedList", "listItem" -> children;
            default -> "";
        };
    }

    private static String wiki(String markup) {
        Matcher escaped = ESCAPED.matcher(markup);
        StringBuilder shown = new StringBuilder();
        int end = 0;
        while (escaped.find()) {
            shown.append(withoutMarkup(markup.substring(end, escaped.start())));
            shown.append(
                    escaped.group(1) != null
                            ? escaped.group(1)
                            : Character.toString(Integer.parseInt(escaped.group(2))));
            end = escaped.end();
        }
        return shown.append(withoutMarkup(markup.substring(end))).toString();
    }

    private static String withoutMarkup(String text) {
        return MARKUP.matcher(text).replaceAll("");
    }
}
