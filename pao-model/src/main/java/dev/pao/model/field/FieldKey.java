package dev.pao.model.field;

import java.util.List;
import java.util.Objects;

/**
 * One key that a field may have.
 *
 * @param name the key as written
 * @param kind what may be written for it
 * @param required whether it must be written
 * @param description what it means, for editors and documentation
 */
public record FieldKey(String name, KeyKind kind, boolean required, String description) {

    /** The keys that every field has, whatever its type. */
    public static final List<FieldKey> COMMON = List.of(
            new FieldKey("name", KeyKind.TEXT, true, "the name of the value in templates and requests"),
            new FieldKey("type", KeyKind.TEXT, true, "what kind of input it is"),
            new FieldKey("label", KeyKind.TEXT, false, "what people see beside the input"),
            new FieldKey("required", KeyKind.BOOLEAN, false, "whether a request must give a value; false by default"),
            new FieldKey("default", KeyKind.FIELD_VALUE, false, "the value where a request gives none"),
            new FieldKey("help_text", KeyKind.TEXT, false, "a sentence that helps to fill the input in"),
            new FieldKey("placeholder", KeyKind.TEXT, false, "what an empty input shows"),
            new FieldKey(
                    "readonly", KeyKind.BOOLEAN, false, "whether people see but can't change it; false by default"),
            new FieldKey("hidden", KeyKind.BOOLEAN, false, "whether people do not see it; false by default"),
            new FieldKey(
                    "conditional",
                    KeyKind.CONDITIONAL,
                    false,
                    "shown and required only while another field has a value"));

    /** Refuses null. */
    public FieldKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
    }

    /** A key that may be left out. */
    public static FieldKey optional(String name, KeyKind kind, String description) {
        return new FieldKey(name, kind, false, description);
    }

    /** A key that must be written. */
    public static FieldKey required(String name, KeyKind kind, String description) {
        return new FieldKey(name, kind, true, description);
    }
}
