package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The field types that a host knows, by the word written for {@code type}. Immutable and thread-safe. */
public final class FieldTypes {

    private static final FieldTypes STANDARD = new FieldTypes(List.of(StandardFieldType.values()));

    private final Map<String, FieldType> byName;

    private FieldTypes(Collection<? extends FieldType> types) {
        Map<String, FieldType> names = new LinkedHashMap<>();
        for (FieldType type : types) {
            add(names, type.word(), type);
            for (String alias : type.aliases()) {
                add(names, alias, type);
            }
        }
        byName = Collections.unmodifiableMap(names);
    }

    /** The types of the format alone. */
    public static FieldTypes standard() {
        return STANDARD;
    }

    /** The types of the format and those that {@link ServiceLoader} finds for the caller's class loader. */
    public static FieldTypes discover() {
        List<CustomFieldType> found = new ArrayList<>();
        ServiceLoader.load(CustomFieldType.class).forEach(found::add);
        return STANDARD.with(found.toArray(CustomFieldType[]::new));
    }

    /** The types of the given fields and those of the format. */
    public static FieldTypes of(Collection<Field> fields) {
        return STANDARD.with(fields.stream()
                .map(Field::type)
                .filter(CustomFieldType.class::isInstance)
                .distinct()
                .toArray(CustomFieldType[]::new));
    }

    /**
     * These types and more.
     *
     * @throws IllegalArgumentException if two types have one name
     */
    public FieldTypes with(CustomFieldType... more) {
        List<FieldType> types =
                new ArrayList<>(byName.values().stream().distinct().toList());
        types.addAll(Arrays.asList(more));
        return new FieldTypes(types);
    }

    /** The type that is written with a word. */
    public Optional<FieldType> find(String word) {
        return Optional.ofNullable(byName.get(word));
    }

    /** All words that mean a type, aliases included. */
    public Collection<String> words() {
        return byName.keySet();
    }

    /**
     * The field that a mapping describes. A type that is not known gives a field that keeps what was written and takes
     * any value.
     *
     * @throws IllegalArgumentException if the mapping lacks a required key or a value is of the wrong kind
     */
    public Field field(Value.Mapping document) {
        Optional<String> word = document.text("type");
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a field has a `type`, found none in " + document);
        }
        FieldType type = byName.get(word.get());
        return (type == null ? new UnknownFieldType(word.get()) : type).field(document);
    }

    private static void add(Map<String, FieldType> names, String name, FieldType type) {
        FieldType other = names.putIfAbsent(name, type);
        if (other != null && !other.equals(type)) {
            throw new IllegalArgumentException("a field type has a name of its own, found two named `" + name + "`");
        }
    }
}
