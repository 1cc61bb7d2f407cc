package dev.pao.parser.schema;

import dev.pao.model.value.Value;
import dev.pao.parser.CatalogSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reference of the format, made from its schema, which is made from the model. */
final class FormatPage {

    private static final String INTRODUCTION = """
            # The format

            A catalog is a folder of YAML files below `catalog/`, and each file is one item: what it is, what a requester fills in, and what
            becomes of a request. The first folder below `catalog/` is the item's category. A key that is not listed here is a mistake; so is one
            that is written twice. Texts are kept to the character, numbers to the digit.

            This page is made from the schema ([catalog-item.schema.json](catalog-item.schema.json)), with which [editors](editor.md) complete and
            check files as you type. What no schema can say, such as that a default satisfies its own field, is among the
            [diagnostics](diagnostics.md).
            """;

    private final Value.Mapping schema;

    FormatPage(CatalogSchema schema) {
        this.schema = schema.document();
    }

    String text() {
        Value.Mapping field = in(definitions(), "field");
        Value.Mapping fulfillment = in(in(schema, "properties"), "fulfillment");
        return INTRODUCTION
                + section("## The item", schema)
                + section("## `presentation`", in(in(schema, "properties"), "presentation"))
                + section("## A field of the form", field)
                + section("### `conditional`", in(in(field, "properties"), "conditional"))
                + "\n## Field types\n\nEach has these keys beside those of every field.\n"
                + types()
                + section("## `fulfillment`", fulfillment)
                + section("### `manual`", in(in(fulfillment, "properties"), "manual"))
                + "\nWhich keys a template has is its system's: [Jira](jira.md).\n";
    }

    private String types() {
        return definitions().entries().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("_field"))
                .map(entry -> section(
                        "### `" + entry.getKey().replaceFirst("_field$", "") + "`", (Value.Mapping) entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String section(String title, Value.Mapping object) {
        List<String> required = object.texts("required");
        return "\n" + title + "\n\n" + object.text("description").orElseThrow()
                + "\n\n| key | | what it is | for example |\n|---|---|---|---|\n"
                + in(object, "properties").entries().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof Value.Mapping)
                        .map(entry -> row(entry, required.contains(entry.getKey())))
                        .collect(Collectors.joining());
    }

    private static String row(Map.Entry<String, Value> key, boolean required) {
        Value.Mapping about = (Value.Mapping) key.getValue();
        return "| `" + key.getKey() + "` | " + (required ? "required" : "") + " | "
                + cell(about.text("description").orElse("")) + longest(about) + " | " + example(about) + " |\n";
    }

    private static String longest(Value.Mapping about) {
        return about.decimal("maxLength")
                .map(characters -> " At most " + characters + " characters.")
                .or(() -> about.decimal("maxItems").map(members -> " At most " + members + "."))
                .orElse("");
    }

    private static String example(Value.Mapping about) {
        return about.sequence("examples")
                .map(examples -> examples.values().get(0))
                .map(first -> "`" + cell(first instanceof Value.Text text ? text.text() : first.toString()) + "`")
                .orElse("");
    }

    /** A bar would end a cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private Value.Mapping definitions() {
        return in(schema, "$defs");
    }

    private static Value.Mapping in(Value.Mapping mapping, String key) {
        return mapping.mapping(key).orElseThrow(() -> new IllegalStateException("the schema has no `" + key + "`"));
    }
}
