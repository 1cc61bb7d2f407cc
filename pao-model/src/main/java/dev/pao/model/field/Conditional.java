package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.Objects;

/**
 * When a field is shown: only while another field has a value.
 *
 * @param field the other field's name
 * @param value the value that it must have
 */
public record Conditional(String field, Value value) {

    /** Refuses null. */
    public Conditional {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }
}
