package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.List;

/** Short ways to write JSON. */
final class Json {

    private Json() {}

    static Value.Mapping object(String key, Value value) {
        return Value.Mapping.EMPTY.with(key, value);
    }

    static Value.Mapping object(String key, String text) {
        return object(key, Value.of(text));
    }

    static Value.Sequence list(List<? extends Value> values) {
        return new Value.Sequence(List.copyOf(values));
    }
}
