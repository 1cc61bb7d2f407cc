package dev.pao.parser.internal.bind;

import dev.pao.model.field.Conditional;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyKind;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a condition; its value is of the kind that the other field takes. */
final class ConditionalReader implements ValueReader {

    static final ConditionalReader INSTANCE = new ConditionalReader();

    private final Map<KeyKind, MappingShape> shapes = new EnumMap<>(KeyKind.class);
    private final MappingShape anyValue = shape(KeyKind.FIELD_VALUE);

    private ConditionalReader() {
        for (KeyKind kind : KeyKind.values()) {
            if (kind != KeyKind.CONDITIONAL) {
                shapes.put(kind, shape(kind));
            }
        }
    }

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        if (!(node instanceof MappingNode mapping)) {
            return binding.wrongKind(node, place, expectation());
        }
        KeyKind kind = mapping.get("field").orElse(null) instanceof ScalarNode field
                ? binding.kindOf(field.text())
                : KeyKind.FIELD_VALUE;
        // No field takes a condition.
        MappingShape shape = shapes.getOrDefault(kind, anyValue);
        return Optional.of(shape.read(Written.of(mapping, place), binding));
    }

    private static MappingShape shape(KeyKind valueKind) {
        List<KeyShape> keys = new ArrayList<>();
        for (FieldKey key : Conditional.KEYS) {
            keys.add(KeyReaders.shape(key, valueKind));
        }
        return MappingShape.of(keys);
    }

    @Override
    public String expectation() {
        return "a mapping of `field` and `value`";
    }
}
