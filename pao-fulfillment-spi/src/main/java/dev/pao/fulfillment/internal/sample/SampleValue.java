package dev.pao.fulfillment.internal.sample;

import dev.pao.model.field.CustomField;
import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.SelectionField;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.stream.Stream;

/** A value for a field: its default, or else the first of some candidates that the field takes. */
public final class SampleValue {

    private static final List<String> DAYS = List.of("2025-01-15");
    private static final List<String> TIMES = List.of("09:00");
    private static final List<String> MOMENTS = List.of("2025-01-15T09:00:00Z");

    private SampleValue() {}

    /** The value; where the field takes none of the candidates, the first of them. */
    public static Value of(Field field) {
        return field.defaultValue().orElseGet(() -> {
            List<Value> candidates = candidates(field).toList();
            return candidates.stream()
                    .filter(value -> field.violations(value).isEmpty())
                    .findFirst()
                    .orElseGet(() -> candidates.get(0));
        });
    }

    private static Stream<Value> candidates(Field field) {
        if (field instanceof SelectionField selection) {
            return Stream.concat(selection.oneof().stream().map(Value::of), SampleTexts.of(field));
        }
        if (field instanceof MultiselectField list) {
            long least = Math.max(0, list.minSelections().orElse(1L));
            return Stream.of(Value.texts(list.options().stream().limit(least).toList()));
        }
        return field.type() instanceof StandardFieldType type ? standard(type, field) : custom((CustomField) field);
    }

    private static Stream<Value> standard(StandardFieldType type, Field field) {
        return switch (type) {
            case BOOLEAN -> Stream.of(Value.of(true));
            case DATE -> written(field, DAYS, "min_date", "max_date");
            case TIME -> written(field, TIMES, "min_time", "max_time");
            case DATETIME -> written(field, MOMENTS, "min_datetime", "max_datetime");
            case INTEGER, NUMBER, PERCENTAGE -> SampleNumbers.of(field);
            case STRING, TEXTAREA, SELECTION, MULTISELECT -> SampleTexts.of(field);
        };
    }

    private static Stream<Value> written(Field field, List<String> texts, String least, String most) {
        return Stream.concat(texts.stream(), Stream.of(least, most).flatMap(key -> field.document().text(key).stream()))
                .map(Value::of);
    }

    private static Stream<Value> custom(CustomField field) {
        return switch (field.type().valueKind()) {
            case BOOLEAN -> Stream.of(Value.of(true), Value.of(false));
            case INTEGER, DECIMAL -> SampleNumbers.of(field);
            case TEXTS -> SampleTexts.of(field).map(text -> new Value.Sequence(List.of(text)));
            case TEXT, FIELD_VALUE, CONDITIONAL -> SampleTexts.of(field);
        };
    }
}
