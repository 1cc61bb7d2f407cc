package dev.pao.parser.internal.schema;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of plain values. */
final class Shapes {

    /** The name of {@link #text} in the schema. */
    static final String TEXT_DEFINITION = "text";

    /** Refers to {@link #text}. */
    static final Value.Mapping TEXT = reference(TEXT_DEFINITION);

    /** A text that no number and no boolean can be. */
    static final Value.Mapping STRING = type("string");

    static final Value.Mapping BOOLEAN = type("boolean");
    static final Value.Mapping DECIMAL = type("number");
    static final Value.Mapping INTEGER =
            type("integer").with("minimum", Value.of(Long.MIN_VALUE)).with("maximum", Value.of(Long.MAX_VALUE));

    private Shapes() {}

    /**
     * A text takes whatever is written, and YAML takes some of that for a number or a boolean before a validator sees
     * it.
     */
    static Value.Mapping text() {
        return anythingBut("null", "array", "object");
    }

    /** Says what to write instead, and does not make an editor offer {@code true} and {@code false} for every text. */
    static Value.Mapping anythingBut(String... types) {
        return Value.Mapping.EMPTY.with("if", type(types)).with("then", STRING);
    }

    static Value.Mapping type(String... types) {
        return Value.Mapping.EMPTY.with("type", types.length == 1 ? Value.of(types[0]) : Value.texts(types));
    }

    static Value.Mapping list(Value.Mapping items) {
        return type("array").with("items", items);
    }

    static Value.Mapping oneOf(List<String> words) {
        return Value.Mapping.EMPTY.with("enum", Value.texts(words));
    }

    static Value.Mapping matching(String pattern) {
        return STRING.with("pattern", Value.of(pattern));
    }

    static Value.Mapping reference(String definition) {
        return Value.Mapping.EMPTY.with("$ref", Value.of("#/$defs/" + definition));
    }

    /** A mapping with these keys and no others. */
    static Value.Mapping mapping(Map<String, ? extends Value> properties, List<String> required) {
        return type("object")
                .with("required", Value.texts(required))
                .with("properties", new Value.Mapping(new LinkedHashMap<>(properties)))
                .with("additionalProperties", Value.of(false));
    }

    static Value.Mapping above(Value.Mapping number, long limit) {
        boolean whole = number.text("type").filter("integer"::equals).isPresent();
        return whole
                ? number.with("minimum", Value.of(limit + 1))
                : number.with("exclusiveMinimum", Value.of(BigDecimal.valueOf(limit)));
    }
}
