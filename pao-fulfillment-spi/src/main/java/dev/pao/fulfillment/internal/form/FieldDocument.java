package dev.pao.fulfillment.internal.form;

import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.SelectionField;
import dev.pao.model.field.TextareaField;
import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One field as a page needs it: what people see, what kind of value it takes, and what that is checked for. */
final class FieldDocument {

    private FieldDocument() {}

    static Value.Mapping of(Field field, FieldChecks checks) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.of(field.name()));
        entries.put("label", Value.of(field.label().orElse(field.name())));
        entries.put("type", Value.of(field.type().word()));
        entries.put("kind", Value.of(field.type().valueKind().name().toLowerCase(Locale.ROOT)));
        entries.put("required", Value.of(field.isRequired()));
        entries.put("readonly", Value.of(field.isReadonly()));
        entries.put("hidden", Value.of(field.isHidden()));
        put(entries, "help_text", field.helpText().map(Value::of));
        put(entries, "placeholder", field.placeholder().map(Value::of));
        put(entries, "default", field.defaultValue());
        put(
                entries,
                "conditional",
                field.conditional()
                        .map(condition -> Value.Mapping.EMPTY
                                .with("field", Value.of(condition.field()))
                                .with("value", condition.value())));
        put(entries, "choices", choices(field));
        put(entries, "rows", rows(field).map(Value::of));
        entries.put("checks", checks.of(field));
        return new Value.Mapping(entries);
    }

    private static Optional<Value> choices(Field field) {
        List<String> choices = field instanceof SelectionField selection
                ? selection.oneof()
                : field instanceof MultiselectField multiselect ? multiselect.options() : List.of();
        return choices.isEmpty() ? Optional.empty() : Optional.of(Value.texts(choices));
    }

    private static Optional<Long> rows(Field field) {
        return field instanceof TextareaField area ? area.rows() : Optional.empty();
    }

    private static void put(Map<String, Value> entries, String key, Optional<? extends Value> value) {
        value.ifPresent(given -> entries.put(key, given));
    }
}
