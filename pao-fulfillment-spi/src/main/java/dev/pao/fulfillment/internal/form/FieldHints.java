package dev.pao.fulfillment.internal.form;

import dev.pao.model.field.BooleanField;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.DateField;
import dev.pao.model.field.DatetimeField;
import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.SelectionField;
import dev.pao.model.field.StringField;
import dev.pao.model.field.TextFormat;
import dev.pao.model.field.TextareaField;
import dev.pao.model.field.TimeField;
import dev.pao.model.value.Value;
import java.util.Optional;

/**
 * What one field is shown as, in the words of <a
 * href="https://rjsf-team.github.io/react-jsonschema-form/docs/api-reference/uiSchema">uiSchema</a>. Only words that its
 * library resolves for the field's kind: for another widget it shows an error instead of the field.
 */
final class FieldHints {

    private FieldHints() {}

    static Value.Mapping of(Field field) {
        Value.Mapping.Builder hints = Value.Mapping.builder();
        if (field instanceof CustomField) {
            // A library that has no field of this name falls back on the kind of value.
            hints.put("ui:field", Value.of(field.type().word()));
        }
        widget(field).ifPresent(widget -> hints.put("ui:widget", Value.of(widget)));
        options(field).ifPresent(options -> hints.put("ui:options", options));
        field.placeholder().ifPresent(text -> hints.put("ui:placeholder", Value.of(text)));
        if (field.isReadonly()) {
            hints.put("ui:readonly", Value.of(true));
        }
        return hints.build();
    }

    private static Optional<String> widget(Field field) {
        return field.isHidden() ? Optional.of("hidden") : shownWidget(field);
    }

    private static Optional<String> shownWidget(Field field) {
        if (field instanceof StringField text) {
            return text.format()
                    .filter(format -> format == TextFormat.EMAIL || format == TextFormat.URI)
                    .map(TextFormat::word);
        } else if (field instanceof TextareaField) {
            return Optional.of("textarea");
        } else if (field instanceof SelectionField selection) {
            return selection.allowsCustom() ? Optional.empty() : Optional.of("select");
        } else if (field instanceof MultiselectField) {
            return Optional.of("checkboxes");
        } else if (field instanceof DateField) {
            return Optional.of("date");
        } else if (field instanceof DatetimeField) {
            return Optional.of("datetime");
        }
        return needsAnAnswer(field) ? Optional.of("radio") : Optional.empty();
    }

    /** A checkbox that nobody touched gives no value, and looks like a no. */
    private static boolean needsAnAnswer(Field field) {
        return field instanceof BooleanField
                && field.isRequired()
                && field.defaultValue().isEmpty();
    }

    private static Optional<Value> options(Field field) {
        if (field instanceof TextareaField area) {
            return area.rows().map(rows -> Value.Mapping.EMPTY.with("rows", Value.of(rows)));
        }
        // The widget for times appends an offset, which a time of day has not.
        return field instanceof TimeField
                ? Optional.of(Value.Mapping.EMPTY.with("inputType", Value.of("time")))
                : Optional.empty();
    }
}
