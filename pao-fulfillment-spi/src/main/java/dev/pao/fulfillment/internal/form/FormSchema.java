package dev.pao.fulfillment.internal.form;

import dev.pao.fulfillment.internal.FilledForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.Presentation;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request for an item may give, as a JSON Schema. A field with a condition stands in an {@code if} and {@code then},
 * so that a form library shows it as a page of PAO does.
 */
public final class FormSchema {

    private final Presentation presentation;

    private FormSchema(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The schema of an item's parameters. */
    public static Value.Mapping of(CatalogItem item) {
        return new FormSchema(item.presentation()).schema(item.displayName().orElse(item.name()), item.description());
    }

    private Value.Mapping schema(String title, String description) {
        Map<String, Value> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        List<Value> conditional = new ArrayList<>();
        for (Field field : presentation.fields()) {
            if (field.conditional().isEmpty()) {
                properties.put(field.name(), ValueSchema.of(field));
                if (mustBeGiven(field)) {
                    required.add(field.name());
                }
            } else {
                conditional.add(whenShown(field));
            }
        }
        List<String> names = presentation.fields().stream().map(Field::name).toList();
        Value.Mapping schema = Value.Mapping.EMPTY
                .with("$schema", Value.of("https://json-schema.org/draft/2020-12/schema"))
                .with("title", Value.of(title))
                .with("description", Value.of(description))
                .with("type", Value.of("object"))
                .with("required", Value.texts(required))
                .with("properties", new Value.Mapping(properties))
                .with("propertyNames", Value.Mapping.EMPTY.with("enum", Value.texts(names)));
        return conditional.isEmpty() ? schema : schema.with("allOf", new Value.Sequence(conditional));
    }

    private Value whenShown(Field field) {
        Value.Mapping then =
                object(Value.Mapping.EMPTY.with(field.name(), ValueSchema.of(field)), mustBeGiven(field), field);
        return Value.Mapping.EMPTY
                .with("if", shown(field, new HashSet<>()).orElse(Value.of(false)))
                .with("then", then);
    }

    /** When a field is shown; empty if always. A circle of conditions, which no good item has, shows nothing. */
    private Optional<Value> shown(Field field, Set<String> asked) {
        if (field.conditional().isEmpty()) {
            return Optional.empty();
        }
        Conditional condition = field.conditional().get();
        Optional<Field> other = presentation.field(condition.field());
        if (!asked.add(field.name()) || other.isEmpty() || condition.value().equals(Value.of(""))) {
            return Optional.of(Value.of(false));
        }
        Value meets = meets(other.get(), condition.value());
        return shown(other.get(), asked)
                .<Value>map(before -> Value.Mapping.EMPTY.with("allOf", new Value.Sequence(List.of(before, meets))))
                .or(() -> Optional.of(meets));
    }

    private static Value meets(Field field, Value expected) {
        Value.Mapping equal = Value.Mapping.EMPTY.with("const", expected);
        Value.Mapping holding =
                Value.Mapping.EMPTY.with("type", Value.of("array")).with("contains", equal);
        Value value = field instanceof MultiselectField
                ? Value.Mapping.EMPTY.with("anyOf", new Value.Sequence(List.of(equal, holding)))
                : equal;
        Value.Mapping given = object(Value.Mapping.EMPTY.with(field.name(), value), true, field);
        boolean isMetByDefault = field.defaultValue()
                .filter(standard -> FilledForm.meets(standard, expected))
                .isPresent();
        Value.Mapping notGiven =
                Value.Mapping.EMPTY.with("not", Value.Mapping.EMPTY.with("required", Value.texts(field.name())));
        return isMetByDefault ? Value.Mapping.EMPTY.with("anyOf", new Value.Sequence(List.of(given, notGiven))) : given;
    }

    private static Value.Mapping object(Value.Mapping properties, boolean isRequired, Field field) {
        Value.Mapping object = Value.Mapping.EMPTY.with("properties", properties);
        return isRequired ? object.with("required", Value.texts(field.name())) : object;
    }

    /** A default that its own field refuses, which no good item has, does for no value. */
    private static boolean mustBeGiven(Field field) {
        Optional<Value> standard = field.defaultValue().filter(value -> !FilledForm.isBlank(value));
        return standard.isPresent() ? !field.violations(standard.get()).isEmpty() : field.isRequired();
    }
}
