package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;

/**
 * A field type of a host, such as a cost centre. Found through {@link java.util.ServiceLoader} by {@link
 * FieldTypes#discover}, or passed to {@link FieldTypes#with}. It takes part in validation and requests as a built-in
 * type does. Implementations are stateless and thread-safe.
 */
public non-sealed interface CustomFieldType extends FieldType {

    /** The rules of the field that a value breaks; the value is of the {@linkplain #valueKind kind} of the type. */
    List<Violation> violations(CustomField field, Value value);

    @Override
    default Field field(Value.Mapping document) {
        return new CustomField(document, this);
    }
}
