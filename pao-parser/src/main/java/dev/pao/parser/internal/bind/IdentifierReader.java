package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Invisible;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a text that names something, and that must not look like another name than it is. */
final class IdentifierReader implements ValueReader {

    static final IdentifierReader INSTANCE = new IdentifierReader();

    private IdentifierReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        return binding.scalar(node, place, expectation()).flatMap(scalar -> check(scalar, place, binding));
    }

    private static Optional<Value> check(ScalarNode scalar, Place place, Binding binding) {
        OptionalInt control =
                scalar.text().codePoints().filter(Invisible::isBidirectional).findFirst();
        if (control.isEmpty()) {
            return Optional.of(Value.of(scalar.text()));
        }
        return binding.refuse(
                StandardCode.BIDIRECTIONAL_CONTROL,
                scalar,
                place,
                place.label() + " holds `" + Wording.codePoint(control.getAsInt())
                        + "`, which changes the writing direction, expected no such character",
                StandardCode.BIDIRECTIONAL_CONTROL.mend());
    }

    @Override
    public String expectation() {
        return "a text";
    }
}
