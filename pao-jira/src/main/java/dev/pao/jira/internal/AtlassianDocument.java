package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as an Atlassian document: an empty line ends a paragraph, lines that start with {@code - } are a list. Texts
 * are text nodes without marks, so nothing in them means anything; a text node is never empty, because Jira refuses that.
 */
final class AtlassianDocument {

    private static final String BULLET = "- ";

    private final List<Value> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<Value> bullets = new ArrayList<>();

    private AtlassianDocument() {}

    static Value.Mapping of(String plain) {
        AtlassianDocument document = new AtlassianDocument();
        plain.lines().forEach(document::line);
        document.endParagraph();
        document.endList();
        return node("doc", document.blocks).with("version", Value.of(1));
    }

    private void line(String line) {
        if (line.startsWith(BULLET)) {
            endParagraph();
            List<Value> text = inline(List.of(line.substring(BULLET.length())));
            bullets.add(node("listItem", List.of(node("paragraph", text))));
        } else if (line.isBlank()) {
            endParagraph();
            endList();
        } else {
            endList();
            paragraph.add(line);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(node("paragraph", inline(paragraph)));
            paragraph.clear();
        }
    }

    private void endList() {
        if (!bullets.isEmpty()) {
            blocks.add(node("bulletList", bullets));
            bullets.clear();
        }
    }

    private static List<Value> inline(List<String> lines) {
        List<Value> nodes = new ArrayList<>();
        for (String line : lines) {
            if (!nodes.isEmpty()) {
                nodes.add(Json.object("type", "hardBreak"));
            }
            if (!line.isEmpty()) {
                nodes.add(Json.object("type", "text").with("text", Value.of(line)));
            }
        }
        return nodes;
    }

    private static Value.Mapping node(String type, List<Value> content) {
        return Json.object("type", type).with("content", Json.list(content));
    }
}
