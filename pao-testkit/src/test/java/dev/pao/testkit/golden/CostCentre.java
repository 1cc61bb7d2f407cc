package dev.pao.testkit.golden;

import dev.pao.model.field.CustomField;
import dev.pao.model.field.CustomFieldType;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import java.util.List;

/** A field type of a host. */
final class CostCentre implements CustomFieldType {

    @Override
    public String word() {
        return "cost_centre";
    }

    @Override
    public List<FieldKey> keys() {
        return List.of(
                FieldKey.optional("region", KeyKind.TEXT, "the region that pays"),
                FieldKey.optional("max_digits", KeyKind.INTEGER, "the largest number of digits"));
    }

    @Override
    public KeyKind valueKind() {
        return KeyKind.TEXT;
    }

    @Override
    public List<Violation> violations(CustomField field, Value value) {
        return List.of();
    }
}
