package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;

/** Reads a text as it is written: {@code 1.10}, {@code no} and {@code 012} stay what they are. */
final class TextReader implements ValueReader {

    static final TextReader INSTANCE = new TextReader();

    private TextReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        Optional<ScalarNode> scalar = binding.scalar(node, place, expectation());
        return scalar.isPresent() ? Optional.of(Value.of(scalar.get().text())) : Optional.empty();
    }

    @Override
    public String expectation() {
        return "a text";
    }
}
