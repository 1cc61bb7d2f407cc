package dev.pao.model.field;

import static dev.pao.model.field.FieldKey.optional;
import static dev.pao.model.field.FieldKey.required;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The field types of the format. */
public enum StandardFieldType implements FieldType {
    /** One line of text. */
    STRING(
            KeyKind.TEXT,
            optional("min_length", KeyKind.INTEGER, "the least number of characters"),
            optional("max_length", KeyKind.INTEGER, "the largest number of characters"),
            optional("regexp", KeyKind.TEXT, "a pattern in RE2 syntax, found anywhere in the value"),
            optional("format", KeyKind.TEXT, "email, uri, hostname, ipv4, ipv6 or cidr")),
    /** Several lines of text. */
    TEXTAREA(
            KeyKind.TEXT,
            optional("min_length", KeyKind.INTEGER, "the least number of characters"),
            optional("max_length", KeyKind.INTEGER, "the largest number of characters"),
            optional("rows", KeyKind.INTEGER, "how many lines the input shows"),
            optional("cols", KeyKind.INTEGER, "how many columns the input shows")),
    /** A whole number of 64 bits. */
    INTEGER(
            KeyKind.INTEGER,
            optional("min_value", KeyKind.INTEGER, "the least value"),
            optional("max_value", KeyKind.INTEGER, "the largest value"),
            optional("step", KeyKind.INTEGER, "values are multiples of it")) {
        @Override
        public Set<String> aliases() {
            return Set.of("int");
        }
    },
    /** A decimal number, exact. */
    NUMBER(
            KeyKind.DECIMAL,
            optional("min_value", KeyKind.DECIMAL, "the least value"),
            optional("max_value", KeyKind.DECIMAL, "the largest value"),
            optional("step", KeyKind.DECIMAL, "values are multiples of it"),
            optional("precision", KeyKind.INTEGER, "the largest number of decimal places")),
    /** A share of a hundred. */
    PERCENTAGE(
            KeyKind.DECIMAL,
            optional("min_value", KeyKind.DECIMAL, "the least value; 0 by default"),
            optional("max_value", KeyKind.DECIMAL, "the largest value; 100 by default"),
            optional("step", KeyKind.DECIMAL, "values are multiples of it")),
    /** Yes or no. */
    BOOLEAN(KeyKind.BOOLEAN),
    /** A day, as ISO 8601 writes it. */
    DATE(
            KeyKind.TEXT,
            optional("min_date", KeyKind.TEXT, "the first day"),
            optional("max_date", KeyKind.TEXT, "the last day")),
    /** A time of day, as ISO 8601 writes it. */
    TIME(
            KeyKind.TEXT,
            optional("min_time", KeyKind.TEXT, "the earliest time"),
            optional("max_time", KeyKind.TEXT, "the latest time")),
    /** A moment with its offset, as ISO 8601 writes it. */
    DATETIME(
            KeyKind.TEXT,
            optional("min_datetime", KeyKind.TEXT, "the first moment"),
            optional("max_datetime", KeyKind.TEXT, "the last moment")),
    /** One of several choices. */
    SELECTION(
            KeyKind.TEXT,
            required("oneof", KeyKind.TEXTS, "the choices"),
            optional("allow_custom", KeyKind.BOOLEAN, "whether other texts are allowed too; false by default")),
    /** Any number of several choices. */
    MULTISELECT(
            KeyKind.TEXTS,
            required("options", KeyKind.TEXTS, "the choices"),
            optional("min_selections", KeyKind.INTEGER, "the least number of choices"),
            optional("max_selections", KeyKind.INTEGER, "the largest number of choices"));

    private final KeyKind valueKind;
    private final List<FieldKey> keys;

    StandardFieldType(KeyKind valueKind, FieldKey... keys) {
        this.valueKind = valueKind;
        this.keys = List.of(keys);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
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
}
