package dev.pao.parser.schema;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys that a schema describes, wherever they are: those of types as {@code string_field.regexp}. */
final class Described {

    private final Map<String, Value.Mapping> keys = new LinkedHashMap<>();

    private Described() {}

    static Map<String, Value.Mapping> keysOf(Value.Mapping schema) {
        Described described = new Described();
        described.collect("", schema);
        schema.mapping("$defs")
                .ifPresent(definitions -> definitions
                        .entries()
                        .forEach((name, definition) -> described.collect(name + ".", (Value.Mapping) definition)));
        return described.keys;
    }

    private void collect(String prefix, Value.Mapping schema) {
        schema.mapping("properties")
                .ifPresent(properties -> properties.entries().forEach((name, property) -> {
                    if (property instanceof Value.Mapping key) {
                        keys.put(prefix + name, key);
                        collect(prefix, key);
                    }
                }));
    }
}
