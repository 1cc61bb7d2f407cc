package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;

/**
 * A field of a create screen.
 *
 * @param id its name in an issue's JSON
 * @param name what people see
 * @param schema what create metadata tells of its values
 * @param isRequired whether an issue can't be without it
 * @param hasDefault whether Jira fills it
 * @param allowed its choices, if it has choices
 * @param check what Jira says of its value
 */
record ScreenField(
        String id,
        String name,
        Value.Mapping schema,
        boolean isRequired,
        boolean hasDefault,
        List<Value> allowed,
        ValueCheck check) {

    static ScreenField optional(String id, String name, Value.Mapping schema, ValueCheck check) {
        return new ScreenField(id, name, schema, false, false, List.of(), check);
    }

    static Value.Mapping schema(String type, String system) {
        return Value.Mapping.EMPTY.with("type", Value.of(type)).with("system", Value.of(system));
    }

    ScreenField required() {
        return new ScreenField(id, name, schema, true, hasDefault, allowed, check);
    }

    ScreenField filled() {
        return new ScreenField(id, name, schema, isRequired, true, allowed, check);
    }

    ScreenField allowing(List<Value> values) {
        return new ScreenField(id, name, schema, isRequired, hasDefault, values, check);
    }

    Value.Mapping shown() {
        Value.Mapping shown = Value.Mapping.EMPTY
                .with("required", Value.of(isRequired))
                .with("schema", schema)
                .with("name", Value.of(name))
                .with("key", Value.of(id))
                .with("fieldId", Value.of(id))
                .with("hasDefaultValue", Value.of(hasDefault))
                .with("operations", Value.texts("set"));
        return allowed.isEmpty() ? shown : shown.with("allowedValues", new Value.Sequence(allowed));
    }
}
