package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import dev.pao.parser.internal.tree.SequenceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps whatever is written. What is not quoted is typed as in JSON; what is no JSON value is a text. */
final class AnythingReader implements ValueReader {

    static final AnythingReader INSTANCE = new AnythingReader();

    private AnythingReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(value(scalar));
        }
        if (node instanceof SequenceNode list) {
            List<Value> values = new ArrayList<>();
            for (Node member : list.members()) {
                values.add(read(member, place.child(values.size()), binding).orElse(Value.nothing()));
            }
            return Optional.of(new Value.Sequence(values));
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Value> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            read(entry.value(), place.child(key), binding).ifPresent(value -> entries.put(key, value)));
            return Optional.of(new Value.Mapping(entries));
        }
        return binding.wrongKind(node, place, expectation());
    }

    private static Value value(ScalarNode scalar) {
        if (!scalar.isPlain()) {
            return Value.of(scalar.text());
        }
        if (scalar.isNothing()) {
            return Value.nothing();
        }
        if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return Value.of(scalar.text().equals("true"));
        }
        Optional<BigDecimal> number = DecimalText.decimal(scalar.text());
        return number.isPresent() ? Value.of(number.get()) : Value.of(scalar.text());
    }

    @Override
    public String expectation() {
        return "a value";
    }
}
