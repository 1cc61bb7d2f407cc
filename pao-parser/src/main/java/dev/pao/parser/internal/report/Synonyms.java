package dev.pao.parser.internal.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of other formats for what this one calls something else. */
public final class Synonyms {

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("pattern", List.of("regexp")),
            Map.entry("min", List.of("min_value", "min_length", "min_date", "min_time", "min_selections")),
            Map.entry("minimum", List.of("min_value")),
            Map.entry("max", List.of("max_value", "max_length", "max_date", "max_time", "max_selections")),
            Map.entry("maximum", List.of("max_value")),
            Map.entry("choices", List.of("oneof", "options")),
            Map.entry("enum", List.of("oneof", "options")),
            Map.entry("values", List.of("oneof", "options")),
            Map.entry("options", List.of("oneof")),
            Map.entry("oneof", List.of("options")),
            Map.entry("title", List.of("label", "display_name")),
            Map.entry("description", List.of("help_text")),
            Map.entry("help", List.of("help_text")),
            Map.entry("team", List.of("owner")),
            Map.entry("labels", List.of("tags")),
            Map.entry("mandatory", List.of("required")));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("text", "string"),
            Map.entry("str", "string"),
            Map.entry("bool", "boolean"),
            Map.entry("checkbox", "boolean"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("decimal", "number"),
            Map.entry("long", "integer"),
            Map.entry("select", "selection"),
            Map.entry("dropdown", "selection"),
            Map.entry("enum", "selection"),
            Map.entry("choice", "selection"),
            Map.entry("list", "multiselect"),
            Map.entry("array", "multiselect"),
            Map.entry("timestamp", "datetime"),
            Map.entry("multiline", "textarea"));

    private Synonyms() {}

    /** The key that another one probably stands for, if it is among the known ones. */
    public static Optional<String> ofKey(String written, Collection<String> known) {
        return KEYS.getOrDefault(written.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(known::contains)
                .findFirst();
    }

    /** The field type that another word probably stands for. */
    public static Optional<String> ofType(String written) {
        return Optional.ofNullable(TYPES.get(written.toLowerCase(Locale.ROOT)));
    }
}
