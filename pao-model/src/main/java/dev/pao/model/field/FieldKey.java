package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * One key that a field may have: binder, rules, documentation and the JSON Schema for editors read the same
 * description.
 *
 * @param name the key as written
 * @param kind what may be written for it
 * @param required whether it must be written
 * @param description what it means, as part of a sentence: {@code the least value}
 * @param rule what is asked of its value beyond the kind; nothing by default
 * @param examples values that it can have, for editors; none by default
 */
public record FieldKey(
        String name, KeyKind kind, boolean required, String description, KeyRule rule, List<Value> examples) {

    /** The keys that every field has, whatever its type. */
    public static final List<FieldKey> COMMON = List.of(
            required("name", KeyKind.TEXT, "the name of the value in templates and requests")
                    .with(KeyRule.FIELD_NAME)
                    .withExamples(Value.of("database_name")),
            required("type", KeyKind.TEXT, "what kind of input it is")
                    .with(KeyRule.FIELD_TYPE)
                    .withExamples(Value.of("string"), Value.of("selection")),
            optional("label", KeyKind.TEXT, "what people see beside the input; the name by default")
                    .withExamples(Value.of("Database name")),
            optional("required", KeyKind.BOOLEAN, "whether a request must give a value; false by default")
                    .withExamples(Value.of(true)),
            optional("default", KeyKind.FIELD_VALUE, "the value where a request gives none; it must satisfy the field"),
            optional("help_text", KeyKind.TEXT, "a sentence that helps to fill the input in")
                    .withExamples(Value.of("Lower-case letters, digits and underscores")),
            optional("placeholder", KeyKind.TEXT, "what an empty input shows").withExamples(Value.of("orders_db")),
            optional("readonly", KeyKind.BOOLEAN, "whether people see but can't change it; false by default")
                    .withExamples(Value.of(true)),
            optional("hidden", KeyKind.BOOLEAN, "whether people do not see it; false by default")
                    .withExamples(Value.of(true)),
            optional("conditional", KeyKind.CONDITIONAL, "shown and required only while another field has a value")
                    .withExamples(Value.Mapping.EMPTY
                            .with("field", Value.of("environment"))
                            .with("value", Value.of("production"))));

    /** Refuses null, and copies the examples. */
    public FieldKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(rule, "rule");
        examples = List.copyOf(examples);
    }

    /** A key that may be left out, of which nothing more than its kind is asked. */
    public static FieldKey optional(String name, KeyKind kind, String description) {
        return new FieldKey(name, kind, false, description, KeyRule.NONE, List.of());
    }

    /** A key that must be written, of which nothing more than its kind is asked. */
    public static FieldKey required(String name, KeyKind kind, String description) {
        return new FieldKey(name, kind, true, description, KeyRule.NONE, List.of());
    }

    /** This key with a rule for its value. */
    public FieldKey with(KeyRule newRule) {
        return new FieldKey(name, kind, required, description, newRule, examples);
    }

    /** This key with other examples. */
    public FieldKey withExamples(Value... newExamples) {
        return new FieldKey(name, kind, required, description, rule, List.of(newExamples));
    }
}
