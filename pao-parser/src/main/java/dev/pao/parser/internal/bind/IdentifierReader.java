package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Invisible;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;

/** Reads a text that names something, and that must not look like another name than it is. */
final class IdentifierReader implements ValueReader {

    static final IdentifierReader INSTANCE = new IdentifierReader();

    private IdentifierReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        Optional<ScalarNode> scalar = binding.scalar(node, place, expectation());
        return scalar.isPresent() ? check(scalar.get(), place, binding) : Optional.empty();
    }

    private static Optional<Value> check(ScalarNode scalar, Place place, Binding binding) {
        int at = bidirectional(scalar.text());
        if (at < 0) {
            return Optional.of(Value.of(scalar.text()));
        }
        return binding.refuse(
                StandardCode.BIDIRECTIONAL_CONTROL,
                scalar,
                place,
                place.label() + " holds `" + Wording.codePoint(scalar.text().charAt(at))
                        + "`, which changes the writing direction, expected no such character",
                StandardCode.BIDIRECTIONAL_CONTROL.mend());
    }

    /** Where the first such character is; all of them are one UTF-16 code unit. */
    private static int bidirectional(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Invisible.isBidirectional(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String expectation() {
        return "a text";
    }
}
