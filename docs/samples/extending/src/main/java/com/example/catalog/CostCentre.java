package com.example.catalog;

import dev.pao.model.field.CustomField;
import dev.pao.model.field.CustomFieldType;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.regex.Pattern;

/** The field type {@code cost_centre}: who pays, such as {@code DE-4711}. A form may say whose cost centres it takes. */
public final class CostCentre implements CustomFieldType {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[0-9]{4}");

    @Override
    public String word() {
        return "cost_centre";
    }

    @Override
    public KeyKind valueKind() {
        return KeyKind.TEXT;
    }

    @Override
    public List<FieldKey> keys() {
        return List.of(FieldKey.optional("countries", KeyKind.TEXTS, "the countries that may pay; all by default")
                .withExamples(Value.texts("DE", "FR")));
    }

    /** Tells each rule that a value breaks, under the key that states the rule; {@code type} for its form. */
    @Override
    public List<Violation> violations(CustomField field, Value value) {
        String text = ((Value.Text) value).text();
        if (!FORM.matcher(text).matches()) {
            return List.of(new Violation("type", "is not a cost centre, expected one such as `DE-4711`"));
        }
        List<String> countries = field.document().texts("countries");
        return countries.isEmpty() || countries.contains(text.substring(0, 2))
                ? List.of()
                : List.of(new Violation("countries", "is of a country that does not pay here, expected " + countries));
    }
}
