package dev.pao.parser.internal.bind;

import dev.pao.model.field.FieldKey;
import dev.pao.model.field.FieldType;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.KeyKind;
import dev.pao.parser.internal.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The keys that a field has, by the word that is written for its type. */
final class FieldShapes implements Advice {

    private static final MappingShape UNKNOWN =
            MappingShape.open(keys(FieldKey.COMMON, List.of(), KeyKind.FIELD_VALUE));

    private final FieldTypes types;
    private final Map<String, MappingShape> shapes = new ConcurrentHashMap<>();

    FieldShapes(FieldTypes types) {
        this.types = types;
    }

    /** The keys of a type; those that all fields have, and any other, where the type is not known. */
    MappingShape of(String typeWord) {
        MappingShape known = shapes.get(typeWord);
        return known == null ? made(typeWord) : known;
    }

    /** An item has fields of few types. Two threads may make one shape, and either will do. */
    private MappingShape made(String typeWord) {
        Optional<FieldType> type = types.find(typeWord);
        if (type.isEmpty()) {
            return UNKNOWN;
        }
        MappingShape shape = shape(type.get());
        shapes.put(typeWord, shape);
        return shape;
    }

    KeyKind valueKind(String typeWord) {
        Optional<FieldType> type = types.find(typeWord);
        return type.isPresent() ? type.get().valueKind() : KeyKind.FIELD_VALUE;
    }

    private MappingShape shape(FieldType type) {
        return MappingShape.of(keys(FieldKey.COMMON, type.keys(), type.valueKind()), this);
    }

    private static List<KeyShape> keys(List<FieldKey> common, List<FieldKey> own, KeyKind valueKind) {
        List<KeyShape> keys = new ArrayList<>();
        for (FieldKey key : common) {
            keys.add(KeyReaders.shape(key, valueKind));
        }
        for (FieldKey key : own) {
            keys.add(KeyReaders.shape(key, valueKind));
        }
        return keys;
    }

    /** Names the types that have a key. */
    @Override
    public Optional<String> on(String key) {
        List<String> owners = types.words().stream()
                .filter(word -> types.find(word).filter(type -> has(type, key)).isPresent())
                .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of("remove it, or use the type " + Wording.either(owners) + ", which has it");
    }

    private static boolean has(FieldType type, String key) {
        return type.keys().stream().anyMatch(own -> own.name().equals(key));
    }
}
