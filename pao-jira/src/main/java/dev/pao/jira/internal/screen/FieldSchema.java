package dev.pao.jira.internal.screen;

import dev.pao.model.value.Value;

/**
 * What a field holds.
 *
 * @param type such as {@code string}, {@code option} or {@code array}
 * @param items what an array holds; empty otherwise
 * @param custom the kind of a custom field, such as {@code textarea}, without the name of its plugin; empty for others
 */
public record FieldSchema(String type, String items, String custom) {

    static FieldSchema of(Value.Mapping schema) {
        String custom = schema.text("custom").orElse("");
        return new FieldSchema(
                schema.text("type").orElse(""),
                schema.text("items").orElse(""),
                custom.substring(custom.lastIndexOf(':') + 1));
    }
}
