package dev.pao.parser.internal.bind;

import dev.pao.model.field.Conditional;
import dev.pao.model.field.KeyKind;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads a condition; its value is of the kind that the other field takes. */
final class ConditionalReader implements ValueReader {

    static final ConditionalReader INSTANCE = new ConditionalReader();

    private final Map<KeyKind, MappingShape> shapes = new EnumMap<>(KeyKind.class);

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
        KeyKind kind = mapping.get("field")
                .flatMap(field -> field instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty())
                .map(binding::kindOf)
                .orElse(KeyKind.FIELD_VALUE);
        MappingShape shape = shapes.getOrDefault(kind, shape(KeyKind.FIELD_VALUE));
        return Optional.of(shape.read(Written.of(mapping, place, place::label), binding));
    }

    private static MappingShape shape(KeyKind valueKind) {
        return MappingShape.of(Conditional.KEYS.stream()
                .map(key -> KeyReaders.shape(key, valueKind))
                .toArray(KeyShape[]::new));
    }

    @Override
    public String expectation() {
        return "a mapping of `field` and `value`";
    }
}
