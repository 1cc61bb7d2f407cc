package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a ticket template: mappings and lists whose every value is a text as written, so that {@code 1} is "1". */
final class TemplateReader implements ValueReader {

    static final TemplateReader INSTANCE = new TemplateReader();

    private TemplateReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        return node instanceof MappingNode ? part(node, place, binding) : binding.wrongKind(node, place, expectation());
    }

    private static Optional<Value> part(Node node, Place place, Binding binding) {
        if (node instanceof MappingNode mapping) {
            Value.Mapping.Builder entries = Value.Mapping.builder();
            for (MappingNode.Entry entry : mapping.entries().values()) {
                String key = entry.key().text();
                Optional<Value> value = part(entry.value(), place.child(key), binding);
                if (value.isPresent()) {
                    entries.put(key, value.get());
                }
            }
            if (mapping.isIncomplete()) {
                binding.markIncomplete(place);
            }
            return Optional.of(entries.build());
        }
        if (node instanceof SequenceNode list) {
            List<Value> values = new ArrayList<>();
            for (Node member : list.members()) {
                values.add(part(member, place.child(values.size()), binding).orElse(Value.of("")));
            }
            return Optional.of(new Value.Sequence(values));
        }
        return TextReader.INSTANCE.read(node, place, binding);
    }

    @Override
    public String expectation() {
        return "a mapping of the ticket's fields";
    }
}
