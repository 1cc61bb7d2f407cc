package dev.pao.parser.internal.schema;

import dev.pao.model.NamingRule;
import dev.pao.model.value.Value;

/** The schema of a name. */
final class Names {

    private Names() {}

    static Value.Mapping of(NamingRule rule) {
        return ruled(Shapes.STRING, rule);
    }

    /** The rule for texts that may also be written as numbers or booleans, which no pattern sees. */
    static Value.Mapping ofText(NamingRule rule) {
        return ruled(Shapes.TEXT, rule);
    }

    private static Value.Mapping ruled(Value.Mapping schema, NamingRule rule) {
        return schema.with("pattern", Value.of(rule.pattern())).with("maxLength", Value.of(NamingRule.MAX_LENGTH));
    }
}
