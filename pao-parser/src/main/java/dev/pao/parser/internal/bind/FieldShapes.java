package dev.pao.parser.internal.bind;

import dev.pao.model.field.FieldKey;
import dev.pao.model.field.FieldType;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.KeyKind;
import dev.pao.parser.internal.report.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that a field has, by the word that is written for its type. */
final class FieldShapes {

    private static final MappingShape UNKNOWN = MappingShape.open(FieldKey.COMMON.stream()
            .map(key -> KeyReaders.shape(key, KeyKind.FIELD_VALUE))
            .toList());

    private final FieldTypes types;
    private final Map<String, MappingShape> shapes = new HashMap<>();

    FieldShapes(FieldTypes types) {
        this.types = types;
        types.words().forEach(word -> types.find(word).ifPresent(type -> shapes.put(word, shape(type))));
    }

    /** The keys of a type; those that all fields have, and any other, where the type is not known. */
    MappingShape of(String typeWord) {
        return shapes.getOrDefault(typeWord, UNKNOWN);
    }

    KeyKind valueKind(String typeWord) {
        return types.find(typeWord).map(FieldType::valueKind).orElse(KeyKind.FIELD_VALUE);
    }

    private MappingShape shape(FieldType type) {
        List<KeyShape> keys = Stream.concat(FieldKey.COMMON.stream(), type.keys().stream())
                .map(key -> KeyReaders.shape(key, type.valueKind()))
                .toList();
        return MappingShape.of(keys, this::ownersOf);
    }

    private Optional<String> ownersOf(String key) {
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
