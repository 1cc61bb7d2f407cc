package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;

/**
 * Stands in for a type that this host does not know, so that a catalog stored by a host that knew it can still be read.
 * It has any key and takes any value.
 */
record UnknownFieldType(String word) implements CustomFieldType {

    @Override
    public List<FieldKey> keys() {
        return List.of();
    }

    @Override
    public KeyKind valueKind() {
        return KeyKind.FIELD_VALUE;
    }

    @Override
    public List<Violation> violations(CustomField field, Value value) {
        return List.of();
    }
}
