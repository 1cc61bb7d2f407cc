package dev.pao.model.field;

import static dev.pao.model.field.FieldKey.optional;
import static dev.pao.model.field.FieldKey.required;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The field types of the format. */
public enum StandardFieldType implements FieldType {
    /** One line of text. */
    STRING(
            "one line of text",
            Value.of("orders_db"),
            KeyKind.TEXT,
            optional("min_length", KeyKind.INTEGER, "the least number of characters")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(3)),
            optional("max_length", KeyKind.INTEGER, "the largest number of characters")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(64)),
            optional("regexp", KeyKind.TEXT, "a pattern in RE2 syntax, found anywhere in the value")
                    .withExamples(Value.of("^[a-z][a-z0-9_]*$")),
            optional("format", KeyKind.TEXT, "what every value is: email, uri, hostname, ipv4, ipv6 or cidr")
                    .with(KeyRule.TEXT_FORMAT)
                    .withExamples(Value.of("email"), Value.of("cidr"))),
    /** Several lines of text. */
    TEXTAREA(
            "several lines of text",
            Value.of("Who uses it, and what for"),
            KeyKind.TEXT,
            optional("min_length", KeyKind.INTEGER, "the least number of characters")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(3)),
            optional("max_length", KeyKind.INTEGER, "the largest number of characters")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(64)),
            optional("rows", KeyKind.INTEGER, "how many lines the input shows")
                    .with(KeyRule.POSITIVE)
                    .withExamples(Value.of(5)),
            optional("cols", KeyKind.INTEGER, "how many columns the input shows")
                    .with(KeyRule.POSITIVE)
                    .withExamples(Value.of(60))),
    /** A whole number of 64 bits. */
    INTEGER(
            "a whole number of 64 bits",
            Value.of(3),
            KeyKind.INTEGER,
            optional("min_value", KeyKind.INTEGER, "the least value").withExamples(Value.of(1)),
            optional("max_value", KeyKind.INTEGER, "the largest value").withExamples(Value.of(10)),
            optional("step", KeyKind.INTEGER, "values are multiples of it")
                    .with(KeyRule.POSITIVE)
                    .withExamples(Value.of(2))) {
        @Override
        public Set<String> aliases() {
            return Set.of("int");
        }
    },
    /** A decimal number, exact. */
    NUMBER(
            "a decimal number, exact",
            decimal("0.5"),
            KeyKind.DECIMAL,
            optional("min_value", KeyKind.DECIMAL, "the least value").withExamples(decimal("0.5")),
            optional("max_value", KeyKind.DECIMAL, "the largest value").withExamples(Value.of(90)),
            optional("step", KeyKind.DECIMAL, "values are multiples of it")
                    .with(KeyRule.POSITIVE)
                    .withExamples(decimal("0.5")),
            optional("precision", KeyKind.INTEGER, "the largest number of decimal places")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(2))),
    /** A share of a hundred. */
    PERCENTAGE(
            "a share of a hundred",
            Value.of(80),
            KeyKind.DECIMAL,
            optional("min_value", KeyKind.DECIMAL, "the least value; 0 by default")
                    .withExamples(decimal("0.5")),
            optional("max_value", KeyKind.DECIMAL, "the largest value; 100 by default")
                    .withExamples(Value.of(90)),
            optional("step", KeyKind.DECIMAL, "values are multiples of it")
                    .with(KeyRule.POSITIVE)
                    .withExamples(decimal("0.5"))),
    /** Yes or no. */
    BOOLEAN("yes or no", Value.of(false), KeyKind.BOOLEAN),
    /** A day, as ISO 8601 writes it. */
    DATE(
            "a day, as ISO 8601 writes it",
            Value.of("2025-08-16"),
            KeyKind.TEXT,
            optional("min_date", KeyKind.TEXT, "the first day")
                    .with(KeyRule.DATE)
                    .withExamples(Value.of("2025-01-01")),
            optional("max_date", KeyKind.TEXT, "the last day")
                    .with(KeyRule.DATE)
                    .withExamples(Value.of("2025-12-31"))),
    /** A time of day, as ISO 8601 writes it. */
    TIME(
            "a time of day, as ISO 8601 writes it",
            Value.of("14:30"),
            KeyKind.TEXT,
            optional("min_time", KeyKind.TEXT, "the earliest time")
                    .with(KeyRule.TIME)
                    .withExamples(Value.of("08:00")),
            optional("max_time", KeyKind.TEXT, "the latest time")
                    .with(KeyRule.TIME)
                    .withExamples(Value.of("18:00"))),
    /** A moment with its offset, as ISO 8601 writes it. */
    DATETIME(
            "a moment with its offset, as ISO 8601 writes it",
            Value.of("2025-08-16T14:30:00Z"),
            KeyKind.TEXT,
            optional("min_datetime", KeyKind.TEXT, "the first moment")
                    .with(KeyRule.DATETIME)
                    .withExamples(Value.of("2025-01-01T00:00:00Z")),
            optional("max_datetime", KeyKind.TEXT, "the last moment")
                    .with(KeyRule.DATETIME)
                    .withExamples(Value.of("2025-12-31T23:59:59+01:00"))),
    /** One of several choices. */
    SELECTION(
            "one of several choices",
            Value.of("db.t3.small"),
            KeyKind.TEXT,
            required("oneof", KeyKind.TEXTS, "the choices")
                    .with(KeyRule.CHOICES)
                    .withExamples(Value.texts("db.t3.small", "db.t3.medium")),
            optional("allow_custom", KeyKind.BOOLEAN, "whether other texts are allowed too; false by default")
                    .withExamples(Value.of(true))),
    /** Any number of several choices. */
    MULTISELECT(
            "any number of several choices",
            Value.texts("backup", "monitoring"),
            KeyKind.TEXTS,
            required("options", KeyKind.TEXTS, "the choices")
                    .with(KeyRule.CHOICES)
                    .withExamples(Value.texts("backup", "monitoring")),
            optional("min_selections", KeyKind.INTEGER, "the least number of choices")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(1)),
            optional("max_selections", KeyKind.INTEGER, "the largest number of choices")
                    .with(KeyRule.COUNT)
                    .withExamples(Value.of(2)));

    private final String description;
    private final Value example;
    private final KeyKind valueKind;
    private final List<FieldKey> keys;

    StandardFieldType(String description, Value example, KeyKind valueKind, FieldKey... keys) {
        this.description = description;
        this.example = example;
        this.valueKind = valueKind;
        this.keys = List.of(keys);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<Value> examples() {
        return List.of(example);
    }

    @Override
    public List<FieldKey> keys() {
        return keys;
    }

    @Override
    public KeyKind valueKind() {
        return valueKind;
    }

    @Override
    public Field field(Value.Mapping document) {
        return switch (this) {
            case STRING -> new StringField(document);
            case TEXTAREA -> new TextareaField(document);
            case INTEGER -> new IntegerField(document);
            case NUMBER -> new NumberField(document);
            case PERCENTAGE -> new PercentageField(document);
            case BOOLEAN -> new BooleanField(document);
            case DATE -> new DateField(document);
            case TIME -> new TimeField(document);
            case DATETIME -> new DatetimeField(document);
            case SELECTION -> new SelectionField(document);
            case MULTISELECT -> new MultiselectField(document);
        };
    }

    private static Value decimal(String number) {
        return Value.of(new BigDecimal(number));
    }
}
