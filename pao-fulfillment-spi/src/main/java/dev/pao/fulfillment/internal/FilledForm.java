package dev.pao.fulfillment.internal;

import dev.pao.model.Presentation;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form with what a request gives for it: which fields are shown, and what value each has. An empty text is what a
 * form sends for an input that was left empty, so it counts as no value, and not as a reason for the default.
 */
public final class FilledForm {

    private final Presentation presentation;
    private final Value.Mapping parameters;

    FilledForm(Presentation presentation, Value.Mapping parameters) {
        this.presentation = presentation;
        this.parameters = parameters;
    }

    /** The values of the fields that are shown and have one, in the order of the form. */
    Map<Field, Value> values() {
        Map<Field, Value> values = new LinkedHashMap<>();
        for (Field field : presentation.fields()) {
            if (isShown(field)) {
                value(field).ifPresent(value -> values.put(field, value));
            }
        }
        return values;
    }

    Optional<Value> given(Field field) {
        return parameters.get(field.name()).filter(value -> !(value instanceof Value.Nothing));
    }

    Optional<Value> value(Field field) {
        return given(field).or(field::defaultValue).filter(value -> !value.equals(Value.of("")));
    }

    boolean isShown(Field field) {
        return isShown(field, new HashSet<>());
    }

    private boolean isShown(Field field, Set<String> asked) {
        if (field.conditional().isEmpty()) {
            return true;
        }
        Conditional condition = field.conditional().get();
        Optional<Field> other = presentation.field(condition.field());
        return asked.add(field.name())
                && other.filter(found -> isShown(found, asked))
                        .flatMap(this::value)
                        .filter(value -> meets(value, condition.value()))
                        .isPresent();
    }

    /** Whether a value is what an input gives that nobody filled in: a text of white space, or a list without choices. */
    public static boolean isBlank(Value value) {
        return (value instanceof Value.Text text && text.text().isBlank())
                || (value instanceof Value.Sequence list && list.values().isEmpty());
    }

    /** Numbers are compared by what they are worth; a list meets what it holds. */
    public static boolean meets(Value value, Value expected) {
        if (value instanceof Value.Decimal one && expected instanceof Value.Decimal other) {
            return one.number().compareTo(other.number()) == 0;
        }
        return value.equals(expected)
                || (value instanceof Value.Sequence list && list.values().contains(expected));
    }
}
