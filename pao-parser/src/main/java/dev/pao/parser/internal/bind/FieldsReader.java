package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import dev.pao.parser.internal.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the list of fields: first which fields there are, for the conditions, then each by the keys of its type. */
final class FieldsReader implements ValueReader {

    private static final Value STAND_IN =
            Value.Mapping.EMPTY.with("name", Value.of("")).with("type", Value.of(""));

    private final FieldShapes shapes;

    FieldsReader(FieldShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        if (!(node instanceof SequenceNode list)) {
            return binding.wrongKind(node, place, expectation());
        }
        if (list.isIncomplete()) {
            binding.markIncomplete(place);
        }
        for (Node member : list.members()) {
            Optional<String> name = text(member, "name");
            if (name.isPresent()) {
                binding.field(name.get(), shapes.valueKind(text(member, "type").orElse("")));
            }
        }
        List<Value> fields = new ArrayList<>();
        for (Node member : list.members()) {
            fields.add(field(member, place.child(fields.size()), fields.size() + 1, binding));
        }
        return Optional.of(new Value.Sequence(fields));
    }

    private Value field(Node node, Place place, int number, Binding binding) {
        if (!(node instanceof MappingNode mapping)) {
            return binding.<Value>wrongKind(node, place, "a mapping with `name` and `type`")
                    .orElse(STAND_IN);
        }
        Written written = new Written(mapping, place, new Subject(node, number), Optional.empty());
        return shapes.of(text(node, "type").orElse("")).read(written, binding);
    }

    /**
     * What a message calls a field.
     *
     * @param node what is written of it
     * @param number its place in the list, from 1
     */
    private record Subject(Node node, int number) implements Supplier<String> {

        @Override
        public String get() {
            return text(node, "name")
                    .map(name -> "field " + Wording.quote(name))
                    .orElse("field " + number);
        }
    }

    private static Optional<String> text(Node node, String key) {
        return node instanceof MappingNode mapping && mapping.get(key).orElse(null) instanceof ScalarNode scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    @Override
    public String expectation() {
        return "a list of fields";
    }
}
