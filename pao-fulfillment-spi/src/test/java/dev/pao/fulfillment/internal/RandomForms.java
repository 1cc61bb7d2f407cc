package dev.pao.fulfillment.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldType;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.field.TextFormat;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Items with fields of every type, with limits, defaults and conditions, and what people may fill in. */
final class RandomForms {

    private static final List<StandardFieldType> TYPES = List.of(StandardFieldType.values());
    private static final List<TextFormat> FORMATS = List.of(TextFormat.values());

    private final Random random;
    private final RandomTexts texts;

    RandomForms(long seed) {
        this.random = new Random(seed);
        this.texts = new RandomTexts(random);
    }

    CatalogItem item() {
        CatalogItem.Builder item = CatalogItem.builder("thing", SemanticVersion.of("1.2.3-rc.1+b"))
                .description("a \"thing\" </script>")
                .owner("team")
                .tags("one", "two");
        if (random.nextBoolean()) {
            item.displayName("The thing").category("things");
        }
        List<Field> fields = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            fields.add(field("f" + i, fields));
        }
        fields.forEach(item::field);
        return item.manual("jira", new RandomTemplates(random, fields).template())
                .build();
    }

    Value.Mapping parameters(CatalogItem item) {
        Value.Mapping parameters = Value.Mapping.EMPTY;
        for (Field field : item.presentation().fields()) {
            if (random.nextInt(8) > 0) {
                parameters = parameters.with(field.name(), input(field));
            }
        }
        return parameters;
    }

    private Value input(Field field) {
        return switch (random.nextInt(12)) {
            case 0 -> Value.nothing();
            case 1 -> Value.of("");
            case 2 -> anything();
            case 3 -> field.defaultValue().orElseGet(() -> value(field.type(), field.document()));
            default -> value(field.type(), field.document());
        };
    }

    private Value anything() {
        return value(TYPES.get(random.nextInt(TYPES.size())), Value.Mapping.EMPTY);
    }

    private Field field(String name, List<Field> before) {
        StandardFieldType type = TYPES.get(random.nextInt(TYPES.size()));
        Field.Builder field = Field.builder(type, name);
        Value.Mapping limits = limits(type);
        limits.entries().forEach(field::set);
        flag(field, "required", 3);
        flag(field, "readonly", 6);
        flag(field, "hidden", 6);
        if (random.nextInt(3) == 0) {
            field.label("Field " + name);
        }
        if (random.nextInt(3) == 0) {
            field.defaultValue(type == StandardFieldType.INTEGER ? Value.of(random.nextInt(20)) : value(type, limits));
        }
        if (!before.isEmpty() && random.nextInt(3) == 0) {
            Field other = before.get(random.nextInt(before.size()));
            field.conditional(new Conditional(other.name(), conditionValue(other)));
        }
        return field.build();
    }

    private Value conditionValue(Field other) {
        Value value = other.defaultValue().orElseGet(() -> value(other.type(), other.document()));
        boolean some = value instanceof Value.Sequence list && !list.values().isEmpty();
        return some ? ((Value.Sequence) value).values().get(0) : value;
    }

    private void flag(Field.Builder field, String key, int oneOf) {
        if (random.nextInt(oneOf) == 0) {
            field.set(key, Value.of(random.nextBoolean()));
        }
    }

    private Value.Mapping limits(StandardFieldType type) {
        return switch (type) {
            case STRING -> some(some(lengths(), "regexp", Value.of(texts.pattern())), "format", Value.of(format()));
            case TEXTAREA -> lengths();
            case INTEGER ->
                some(
                        range("value", Value.of(random.nextInt(20) - 10), Value.of(random.nextLong())),
                        "step",
                        Value.of(random.nextInt(5) - 1));
            case NUMBER ->
                some(
                        some(range("value", texts.decimal(), texts.decimal()), "step", texts.decimal()),
                        "precision",
                        Value.of(random.nextInt(4)));
            case PERCENTAGE -> some(range("value", texts.decimal(), texts.decimal()), "step", texts.decimal());
            case BOOLEAN -> Value.Mapping.EMPTY;
            case DATE -> range("date", Value.of(texts.date()), Value.of(texts.date()));
            case TIME -> range("time", Value.of(texts.time()), Value.of(texts.time()));
            case DATETIME -> range("datetime", Value.of(texts.datetime()), Value.of(texts.datetime()));
            case SELECTION ->
                some(Value.Mapping.EMPTY.with("oneof", Value.texts("a", "b", "c d")), "allow_custom", Value.of(true));
            case MULTISELECT ->
                some(
                        some(
                                Value.Mapping.EMPTY.with("options", Value.texts("a", "b", "c d")),
                                "min_selections",
                                Value.of(random.nextInt(3))),
                        "max_selections",
                        Value.of(random.nextInt(4)));
        };
    }

    private Value.Mapping lengths() {
        return range("length", Value.of(random.nextInt(4)), Value.of(random.nextInt(12)));
    }

    private Value.Mapping range(String unit, Value least, Value most) {
        return some(some(Value.Mapping.EMPTY, "min_" + unit, least), "max_" + unit, most);
    }

    private Value.Mapping some(Value.Mapping mapping, String key, Value value) {
        return random.nextInt(3) == 0 ? mapping.with(key, value) : mapping;
    }

    private String format() {
        return FORMATS.get(random.nextInt(FORMATS.size())).word();
    }

    private Value value(FieldType type, Value.Mapping document) {
        if (type == StandardFieldType.STRING) {
            return Value.of(texts.formatted(document.text("format").orElse("")));
        }
        return switch ((StandardFieldType) type) {
            case STRING, TEXTAREA -> Value.of(texts.any());
            case INTEGER -> Value.of(texts.integer());
            case NUMBER, PERCENTAGE -> texts.decimal();
            case BOOLEAN -> Value.of(random.nextBoolean());
            case DATE -> Value.of(texts.nearly(texts.date()));
            case TIME -> Value.of(texts.nearly(texts.time()));
            case DATETIME -> Value.of(texts.nearly(texts.datetime()));
            case SELECTION -> Value.of(choice());
            case MULTISELECT -> Value.texts(choices());
        };
    }

    private String choice() {
        return List.of("a", "b", "c d", "A", " a", "", "other").get(random.nextInt(7));
    }

    private List<String> choices() {
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            chosen.add(choice());
        }
        return chosen;
    }
}
