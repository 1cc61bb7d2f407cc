package dev.pao.fulfillment.internal.form;

import dev.pao.model.field.DateField;
import dev.pao.model.field.DatetimeField;
import dev.pao.model.field.Field;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.PercentageField;
import dev.pao.model.field.SelectionField;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.field.StringField;
import dev.pao.model.field.TextFormat;
import dev.pao.model.field.TextareaField;
import dev.pao.model.field.TimeField;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a field takes, as a JSON Schema. What a schema can't say is said in its comment. Good for one field. */
final class ValueSchema {

    /** A character that is no white space to the server, whatever a validator takes for white space. */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private final Field field;
    private final List<String> patterns = new ArrayList<>();
    private final List<BigDecimal> steps = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();
    private Value.Mapping schema = Value.Mapping.EMPTY;

    /** Whether what is said so far takes a text of white space. */
    private boolean mayBeBlank;

    private ValueSchema(Field field) {
        this.field = field;
    }

    /** The schema of a field's values, with what an editor or a page shows of it. */
    static Value.Mapping of(Field field) {
        return new ValueSchema(field).schema();
    }

    private Value.Mapping schema() {
        put("title", field.label().or(() -> Optional.of(field.name())).map(Value::of));
        put("description", field.helpText().map(Value::of));
        kind(field.type().valueKind());
        rules();
        if (field.isRequired() && mayBeBlank) {
            patterns.add(NOT_BLANK);
        }
        repeated("pattern", patterns.stream().map(Value::of).toList());
        repeated("multipleOf", steps.stream().map(Value::of).toList());
        put("default", field.defaultValue());
        if (field.isReadonly()) {
            put("const", field.defaultValue());
            put("readOnly", Optional.of(Value.of(true)));
        }
        if (!unsaid.isEmpty()) {
            put("$comment", Optional.of(Value.of("checked by the server alone: " + String.join("; ", unsaid))));
        }
        return schema;
    }

    private void kind(KeyKind kind) {
        switch (kind) {
            case TEXT -> {
                type("string");
                mayBeBlank = true;
            }
            case INTEGER -> {
                type("integer");
                least(BigDecimal.valueOf(Long.MIN_VALUE));
                most(BigDecimal.valueOf(Long.MAX_VALUE));
            }
            case DECIMAL -> type("number");
            case BOOLEAN -> type("boolean");
            case TEXTS -> {
                type("array");
                put("items", Optional.of(Value.Mapping.EMPTY.with("type", Value.of("string"))));
            }
            case CONDITIONAL, FIELD_VALUE ->
                throw new IllegalArgumentException("no field takes a value of the kind " + kind);
        }
    }

    private void rules() {
        if (!(field.type() instanceof StandardFieldType)) {
            unsaid.add("what the type `" + field.type().word() + "` asks for");
        } else if (field instanceof StringField text) {
            lengths(text.minLength(), text.maxLength());
            text.pattern().ifPresent(pattern -> pattern(pattern.toString()));
            text.format().ifPresent(this::format);
        } else if (field instanceof TextareaField area) {
            lengths(area.minLength(), area.maxLength());
        } else if (field instanceof SelectionField selection) {
            put(selection.allowsCustom() ? "examples" : "enum", Optional.of(Value.texts(selection.oneof())));
            mayBeBlank = selection.allowsCustom() || selection.oneof().stream().anyMatch(String::isBlank);
        } else if (field instanceof MultiselectField several) {
            put(
                    "items",
                    Optional.of(Value.Mapping.EMPTY
                            .with("type", Value.of("string"))
                            .with("enum", Value.texts(several.options()))));
            put("uniqueItems", Optional.of(Value.of(true)));
            put("minItems", several.minSelections().map(Value::of));
            put("maxItems", several.maxSelections().map(Value::of));
        } else if (field instanceof DateField || field instanceof TimeField || field instanceof DatetimeField) {
            moment();
        } else {
            number();
        }
    }

    private void lengths(Optional<Long> least, Optional<Long> most) {
        put("minLength", least.map(Value::of));
        put("maxLength", most.map(Value::of));
    }

    private void pattern(String regexp) {
        PortablePattern.of(regexp).ifPresentOrElse(patterns::add, () -> unsaid.add("the pattern `" + regexp + "`"));
    }

    private void format(TextFormat format) {
        mayBeBlank = false;
        SchemaPatterns.of(format).ifPresentOrElse(patterns::add, () -> {
            put("format", Optional.of(Value.of(format.word())));
            unsaid.add("that it is " + format.description());
        });
        SchemaPatterns.longest(format).ifPresent(longest -> {
            BigDecimal most = schema.decimal("maxLength").orElse(BigDecimal.valueOf(longest));
            put("maxLength", Optional.of(Value.of(most.min(BigDecimal.valueOf(longest)))));
        });
    }

    private void moment() {
        mayBeBlank = false;
        String unit = field.type().word();
        patterns.add(
                field instanceof DateField
                        ? SchemaPatterns.DATE
                        : field instanceof TimeField ? SchemaPatterns.TIME : SchemaPatterns.DATETIME);
        field.document().text("min_" + unit).ifPresent(least -> unsaid.add("not before " + least));
        field.document().text("max_" + unit).ifPresent(most -> unsaid.add("not after " + most));
    }

    private void number() {
        if (field instanceof PercentageField share) {
            least(share.minValue());
            most(share.maxValue());
        } else {
            field.document().decimal("min_value").ifPresent(this::least);
            field.document().decimal("max_value").ifPresent(this::most);
        }
        field.document().decimal("step").filter(step -> step.signum() > 0).ifPresent(steps::add);
        field.document()
                .decimal("precision")
                .ifPresent(places -> steps.add(BigDecimal.ONE.movePointLeft(places.intValueExact())));
    }

    private void least(BigDecimal number) {
        put("minimum", Optional.of(Value.of(number)));
    }

    private void most(BigDecimal number) {
        put("maximum", Optional.of(Value.of(number)));
    }

    private void type(String type) {
        put("type", Optional.of(Value.of(type)));
    }

    /** A keyword stands once in a schema, so that a second one stands in a schema of its own. */
    private void repeated(String keyword, List<Value> values) {
        if (values.size() == 1) {
            put(keyword, Optional.of(values.get(0)));
        } else if (!values.isEmpty()) {
            List<Value> all = new ArrayList<>();
            values.forEach(value -> all.add(Value.Mapping.EMPTY.with(keyword, value)));
            put("allOf", Optional.of(new Value.Sequence(all)));
        }
    }

    private void put(String key, Optional<? extends Value> value) {
        value.ifPresent(given -> schema = schema.with(key, given));
    }
}
