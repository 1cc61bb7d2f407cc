package dev.pao.parser.internal.schema;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an editor shows of a schema: title, description, examples. */
final class Annotations {

    private Annotations() {}

    /** The annotations alone, for a schema to start with. */
    static Value.Mapping of(String title, String description, List<Value> examples) {
        Value.Mapping annotated =
                Value.Mapping.EMPTY.with("title", Value.of(title)).with("description", Value.of(sentence(description)));
        return examples.isEmpty() ? annotated : annotated.with("examples", new Value.Sequence(examples));
    }

    /** A key as a title: {@code help_text} becomes {@code Help text}. */
    static String title(String key) {
        String words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** One schema's keywords after another's. */
    static Value.Mapping join(Value.Mapping first, Value.Mapping second) {
        Value.Mapping joined = first;
        for (Map.Entry<String, Value> keyword : second.entries().entrySet()) {
            joined = joined.with(keyword.getKey(), keyword.getValue());
        }
        return joined;
    }

    private static String sentence(String description) {
        return description.substring(0, 1).toUpperCase(Locale.ROOT) + description.substring(1) + ".";
    }
}
