package dev.pao.testkit.golden;

import dev.pao.model.CatalogItem;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of change: what was written, what is written now, and what is said of it. The file itself tells its form.
 *
 * @param kind the part of the item that the lines belong to: header, form or fulfillment
 * @param section the heading that it stands below
 * @param name what the change is called
 * @param before the lines before
 * @param after the lines after
 * @param said the step and the sentence of each single change
 */
record VersionCase(
        String kind, String section, String name, List<String> before, List<String> after, List<String> said) {

    private static final Path FILE = Path.of("src", "test", "resources", "version-steps.txt");

    private static final CatalogParser PARSER = CatalogParser.builder()
            .fieldTypes(FieldTypes.standard().with(new CostCentre()))
            .build();

    static List<VersionCase> all() {
        List<VersionCase> cases = new ArrayList<>();
        String[] heading = {"", ""};
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("== ")) {
                    heading = line.substring(3).split(" \\| ", 2);
                } else if (line.startsWith(": ")) {
                    cases.add(new VersionCase(
                            heading[0],
                            heading[1],
                            line.substring(2),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.get(cases.size() - 1)
                            .take(line.charAt(0), line.substring(1).trim());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(cases);
    }

    /** The step that the whole change needs: that of the weightiest sentence. */
    String step() {
        return List.of("major", "minor", "patch").stream()
                .filter(step -> said.stream().anyMatch(line -> line.startsWith(step + ": ")))
                .findFirst()
                .orElseThrow();
    }

    /** The single changes, each as its step and its sentence. */
    List<String> found() {
        return difference().changes().stream()
                .map(change -> change.step().word() + ": " + change.sentence())
                .toList();
    }

    ItemDifference difference() {
        return ItemDifference.between(item(before), item(after));
    }

    private void take(char mark, String text) {
        List<String> part = switch (mark) {
            case '-' -> before;
            case '+' -> after;
            case '>' -> said;
            default ->
                throw new IllegalArgumentException("a line begins with `-`, `+` or `>`, found `" + mark + text + "`");
        };
        if (!text.isEmpty()) {
            part.add(text);
        }
    }

    private CatalogItem item(List<String> lines) {
        byte[] content = text(lines).getBytes(StandardCharsets.UTF_8);
        Parsed<CatalogItem> parsed = PARSER.parse("catalog/mysql.yaml", content);
        return parsed.value().orElseThrow(() -> new AssertionError(name + ": " + parsed.diagnostics()));
    }

    private String text(List<String> lines) {
        StringBuilder text = new StringBuilder("name: mysql\nversion: 1.0.0\n");
        with(text, "", lines("header", lines), "description: d", "owner: o");
        text.append("presentation:\n  fields:").append(lines("form", lines).isEmpty() ? " []\n" : "\n");
        lines("form", lines)
                .forEach(field -> text.append("    - ").append(field).append('\n'));
        List<String> fulfillment = lines("fulfillment", lines);
        text.append("fulfillment:\n  manual:\n");
        with(
                text,
                "    ",
                fulfillment.stream().filter(line -> !isAutomation(line)).toList(),
                "system: jira",
                "template: {summary: s}");
        with(text, "  ", fulfillment.stream().filter(VersionCase::isAutomation).toList());
        return text.toString();
    }

    private static boolean isAutomation(String line) {
        return line.startsWith("automation:");
    }

    private List<String> lines(String part, List<String> lines) {
        return kind.equals(part) ? lines : List.of();
    }

    /** The lines, and of the others those whose key no line has. */
    private static void with(StringBuilder text, String indent, List<String> lines, String... others) {
        lines.forEach(line -> text.append(indent).append(line).append('\n'));
        for (String other : others) {
            String key = other.substring(0, other.indexOf(':') + 1);
            if (lines.stream().noneMatch(line -> line.startsWith(key))) {
                text.append(indent).append(other).append('\n');
            }
        }
    }

    @Override
    public String toString() {
        return section + ": " + name;
    }
}
