package dev.pao.parser.internal.rules;

import dev.pao.model.field.Field;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Wording;

/** Fields and values as a message shows them. */
final class Shown {

    private Shown() {}

    /** A field by its name, or by its number where it has none. */
    static String field(Field field, JsonPointer place) {
        String index = place.text().substring(Places.FIELDS.text().length() + 1).split("/", 2)[0];
        return field.name().isEmpty()
                ? "field " + (Integer.parseInt(index) + 1)
                : "field " + Wording.quote(field.name());
    }

    /** A text as it is, anything else as JSON. */
    static String value(Value value) {
        return value instanceof Value.Text text ? text.text() : value.toString();
    }
}
