package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of texts. A member that is none leaves an empty text behind, so that the others keep their index. */
final class ListReader implements ValueReader {

    static final ListReader TEXTS = new ListReader(TextReader.INSTANCE);
    static final ListReader IDENTIFIERS = new ListReader(IdentifierReader.INSTANCE);

    private final ValueReader member;

    private ListReader(ValueReader member) {
        this.member = member;
    }

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        if (!(node instanceof SequenceNode list)) {
            return binding.wrongKind(node, place, expectation());
        }
        if (list.isIncomplete()) {
            binding.markIncomplete(place);
        }
        List<Value> values = new ArrayList<>();
        for (Node entry : list.members()) {
            values.add(member.read(entry, place.child(values.size()), binding).orElse(Value.of("")));
        }
        return Optional.of(new Value.Sequence(values));
    }

    @Override
    public String expectation() {
        return "a list of texts";
    }
}
