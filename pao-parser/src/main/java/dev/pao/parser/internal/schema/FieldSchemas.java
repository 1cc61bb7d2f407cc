package dev.pao.parser.internal.schema;

import dev.pao.model.field.FieldKey;
import dev.pao.model.field.FieldType;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.KeyKind;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The schema of a field: what its type says decides, by {@code if} and {@code then}, which other keys it has. An editor
 * then offers the keys of that type alone, and a validator speaks of that type alone.
 */
final class FieldSchemas {

    private final FieldTypes types;
    private final KeySchemas keys;

    FieldSchemas(FieldTypes types) {
        this.types = types;
        this.keys = new KeySchemas(types);
    }

    /** A field of any type: the keys that all fields have are judged here, once. */
    Value.Mapping field() {
        Map<String, Value> properties = new LinkedHashMap<>();
        FieldKey.COMMON.stream()
                .filter(key -> key.kind() != KeyKind.FIELD_VALUE)
                .forEach(key -> properties.put(key.name(), keys.of(key, KeyKind.FIELD_VALUE)));
        return Annotations.join(
                        Annotations.of(
                                "Field", "one input of the form; its `type` decides which keys it has", List.of()),
                        Shapes.type("object"))
                .with("required", Value.texts(KeySchemas.requiredOf(FieldKey.COMMON)))
                .with("properties", new Value.Mapping(properties))
                .with("allOf", new Value.Sequence(allTypes().map(this::branch).toList()));
    }

    /** What {@link #field} refers to: the types, each with all keys that its fields have. */
    Map<String, Value> definitions() {
        Map<String, Value> definitions = new LinkedHashMap<>();
        allTypes().forEach(type -> definitions.put(definition(type), ofType(type)));
        return definitions;
    }

    private Value branch(FieldType type) {
        List<String> words = words(type);
        Value.Mapping word =
                words.size() == 1 ? Value.Mapping.EMPTY.with("const", Value.of(words.get(0))) : Shapes.oneOf(words);
        return Value.Mapping.EMPTY
                .with(
                        "if",
                        Value.Mapping.EMPTY
                                .with("properties", Value.Mapping.EMPTY.with("type", word))
                                .with("required", Value.texts("type")))
                .with("then", Shapes.reference(definition(type)));
    }

    private Value.Mapping ofType(FieldType type) {
        Map<String, Value> properties = new LinkedHashMap<>();
        FieldKey.COMMON.forEach(key -> properties.put(key.name(), common(key, type)));
        type.keys().forEach(key -> properties.put(key.name(), keys.of(key, type.valueKind())));
        return Annotations.join(
                Annotations.of(Annotations.title(type.word()) + " field", type.description(), List.of()),
                Shapes.mapping(properties, KeySchemas.requiredOf(type.keys())));
    }

    private Value common(FieldKey key, FieldType type) {
        return key.kind() == KeyKind.FIELD_VALUE
                ? keys.of(key.withExamples(type.examples().toArray(Value[]::new)), type.valueKind())
                : Value.of(true);
    }

    private Stream<FieldType> allTypes() {
        return types.words().stream().flatMap(word -> types.find(word).stream()).distinct();
    }

    private List<String> words(FieldType type) {
        List<String> words = new ArrayList<>(List.of(type.word()));
        type.aliases().stream().sorted().forEach(words::add);
        return words;
    }

    private static String definition(FieldType type) {
        return type.word() + "_field";
    }
}
