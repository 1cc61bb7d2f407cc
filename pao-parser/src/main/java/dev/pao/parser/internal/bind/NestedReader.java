package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;

/** Reads a mapping that has a shape of its own. */
final class NestedReader implements ValueReader {

    private final MappingShape shape;
    private final String expectation;

    NestedReader(MappingShape shape, String expectation) {
        this.shape = shape;
        this.expectation = expectation;
    }

    /** Whether a key belongs to the mapping or to one below it. */
    boolean hasBelow(String key) {
        return shape.hasBelow(key);
    }

    /** Reads the value of an entry; what it lacks is reported at its key. */
    Optional<Value> read(MappingNode.Entry entry, Place place, Binding binding) {
        return read(entry.value(), place, Optional.of(entry.key()), binding);
    }

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        return read(node, place, Optional.empty(), binding);
    }

    private Optional<Value> read(Node node, Place place, Optional<ScalarNode> key, Binding binding) {
        return node instanceof MappingNode mapping
                ? Optional.of(shape.read(Written.of(mapping, place, key), binding))
                : binding.wrongKind(node, place, expectation);
    }

    @Override
    public String expectation() {
        return expectation;
    }
}
