package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * When a field is shown: only while another field has a value.
 *
 * @param field the other field's name
 * @param value the value that it must have
 */
public record Conditional(String field, Value value) {

    /** The keys that a condition is written with. */
    public static final List<FieldKey> KEYS = List.of(
            FieldKey.required("field", KeyKind.TEXT, "the name of the other field")
                    .with(KeyRule.OTHER_FIELD)
                    .withExamples(Value.of("environment")),
            FieldKey.required("value", KeyKind.FIELD_VALUE, "the value that the other field must have")
                    .withExamples(Value.of("production"), Value.of(true)));

    /** Refuses null. */
    public Conditional {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }
}
