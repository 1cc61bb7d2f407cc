package dev.pao.jira.internal.screen;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A field of a create screen.
 *
 * @param id its name in an issue's JSON
 * @param name what people see
 * @param schema what it holds
 * @param isRequired whether an issue can't be without it
 * @param hasDefault whether Jira fills it
 * @param choices what can be chosen, if it is a choice
 */
public record ScreenField(
        String id,
        String name,
        FieldSchema schema,
        boolean isRequired,
        boolean hasDefault,
        List<Value.Mapping> choices) {

    /** Copies the choices. */
    public ScreenField {
        choices = List.copyOf(choices);
    }

    static Optional<ScreenField> of(Value shown) {
        if (!(shown instanceof Value.Mapping field)) {
            return Optional.empty();
        }
        return field.text("fieldId").or(() -> field.text("key")).map(id -> read(id, field));
    }

    private static ScreenField read(String id, Value.Mapping field) {
        return new ScreenField(
                id,
                field.text("name").orElse(id),
                FieldSchema.of(field.mapping("schema").orElse(Value.Mapping.EMPTY)),
                field.flag("required").orElse(false),
                field.flag("hasDefaultValue").orElse(false),
                choices(field));
    }

    private static List<Value.Mapping> choices(Value.Mapping field) {
        return field.sequence("allowedValues").map(Value.Sequence::values).orElse(List.of()).stream()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .toList();
    }
}
