package dev.pao.parser.internal.schema;

import dev.pao.model.NamingRule;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.FieldType;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.KeyRule;
import dev.pao.model.field.TextFormat;
import dev.pao.model.value.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schema of one key of a field, by its kind and rule. */
final class KeySchemas {

    /** Years of four digits and more, as Java reads them; which months have 31 days no pattern tells. */
    private static final String DAY = "([0-9]{4}|[+-][0-9]{4,10})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String CLOCK = MINUTE + "(:[0-5][0-9](\\.[0-9]{0,9})?)?";
    private static final String OFFSET = "([Zz]|[+-](0[0-9]|1[0-8]):[0-5][0-9](:[0-5][0-9])?)";

    private final FieldTypes types;

    KeySchemas(FieldTypes types) {
        this.types = types;
    }

    /**
     * A key with what an editor shows of it.
     *
     * @param valueKind the kind of value that the field takes
     */
    Value.Mapping of(FieldKey key, KeyKind valueKind) {
        String description =
                key.rule() == KeyRule.FIELD_TYPE ? key.description() + ": " + typesInWords() : key.description();
        return Annotations.join(
                Annotations.of(Annotations.title(key.name()), description, key.examples()),
                ruled(ofKind(key.kind(), valueKind), key.rule()));
    }

    private String typesInWords() {
        return types.words().stream()
                .map(word -> "`" + word + "` ("
                        + types.find(word).map(FieldType::description).orElseThrow() + ")")
                .collect(Collectors.joining(", "));
    }

    private Value.Mapping ofKind(KeyKind kind, KeyKind valueKind) {
        return switch (kind) {
            case TEXT -> Shapes.TEXT;
            case INTEGER -> Shapes.INTEGER;
            case DECIMAL -> Shapes.DECIMAL;
            case BOOLEAN -> Shapes.BOOLEAN;
            case TEXTS -> Shapes.list(Shapes.TEXT);
            case CONDITIONAL -> conditional();
            case FIELD_VALUE -> valueKind == KeyKind.FIELD_VALUE ? anyValue() : ofKind(valueKind, KeyKind.FIELD_VALUE);
        };
    }

    private Value.Mapping ruled(Value.Mapping schema, KeyRule rule) {
        return switch (rule) {
            case NONE -> schema;
            case COUNT -> schema.with("minimum", Value.of(0));
            case POSITIVE -> Shapes.above(schema, 0);
            case FIELD_NAME -> Names.of(NamingRule.FIELD).with("not", Shapes.oneOf(NamingRule.FIELD.taken()));
            case OTHER_FIELD -> Shapes.STRING;
            case FIELD_TYPE -> Shapes.oneOf(List.copyOf(types.words()));
            case TEXT_FORMAT ->
                Shapes.oneOf(
                        Arrays.stream(TextFormat.values()).map(TextFormat::word).toList());
            case CHOICES ->
                schema.with("minItems", Value.of(1))
                        .with("maxItems", Value.of(KeyRule.MOST_CHOICES))
                        .with("uniqueItems", Value.of(true));
            case DATE -> Shapes.matching("^" + DAY + "$");
            case TIME -> Shapes.matching("^" + CLOCK + "$");
            case DATETIME -> Shapes.matching("^" + DAY + "[Tt]" + CLOCK + OFFSET + "$");
        };
    }

    private Value.Mapping conditional() {
        Map<String, Value> properties = new LinkedHashMap<>();
        Conditional.KEYS.forEach(key -> properties.put(key.name(), of(key, KeyKind.FIELD_VALUE)));
        return Shapes.mapping(properties, requiredOf(Conditional.KEYS));
    }

    /** A value of any of the kinds that fields take; a text does for an editor to begin with. */
    private static Value.Mapping anyValue() {
        return Shapes.anythingBut("null", "object");
    }

    static List<String> requiredOf(List<FieldKey> keys) {
        return keys.stream().filter(FieldKey::required).map(FieldKey::name).toList();
    }
}
