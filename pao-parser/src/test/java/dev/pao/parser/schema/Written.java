package dev.pao.parser.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A document that can be changed anywhere before it is written as YAML. */
sealed interface Written {

    /** A quoted text. */
    static Scalar text(String text) {
        return new Scalar(text, true);
    }

    /** What is written without quotes. */
    static Scalar plain(Object text) {
        return new Scalar(text.toString(), false);
    }

    static Members list(Written... members) {
        Members list = new Members(new ArrayList<>());
        list.members.addAll(List.of(members));
        return list;
    }

    static Members texts(String... texts) {
        Members list = list();
        for (String text : texts) {
            list.members.add(text(text));
        }
        return list;
    }

    static Entries mapping() {
        return new Entries(new LinkedHashMap<>());
    }

    /** The value as YAML in flow style. */
    String yaml();

    /** One scalar; its YAML is JSON where it is quoted. */
    record Scalar(String text, boolean quoted) implements Written {
        @Override
        public String yaml() {
            return quoted ? dev.pao.model.value.Value.of(text).toString() : text;
        }
    }

    /** A list. */
    record Members(List<Written> members) implements Written {
        @Override
        public String yaml() {
            return members.stream().map(Written::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** A mapping. */
    record Entries(Map<String, Written> entries) implements Written {

        Entries with(String key, Written value) {
            entries.put(key, value);
            return this;
        }

        @Override
        public String yaml() {
            return entries.entrySet().stream()
                    .map(entry -> text(entry.getKey()).yaml() + ": "
                            + entry.getValue().yaml())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
