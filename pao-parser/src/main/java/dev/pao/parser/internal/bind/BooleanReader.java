package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code true} and {@code false}, without quotes, and nothing else. */
final class BooleanReader implements ValueReader {

    static final BooleanReader INSTANCE = new BooleanReader();

    private BooleanReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        Optional<ScalarNode> scalar = binding.scalar(node, place, expectation());
        return scalar.isPresent() ? check(scalar.get(), place, binding) : Optional.empty();
    }

    private static Optional<Value> check(ScalarNode scalar, Place place, Binding binding) {
        String text = scalar.text();
        boolean isBoolean = text.equals("true") || text.equals("false");
        if (scalar.isPlain() && isBoolean) {
            return Optional.of(Value.of(text.equals("true")));
        }
        return binding.refuse(
                StandardCode.NOT_A_BOOLEAN,
                scalar,
                place,
                place.label() + " is " + (isBoolean ? "the quoted text " : "") + Wording.quote(text)
                        + ", expected `true` or `false`",
                hint(text));
    }

    private static String hint(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1" -> "write `true`, without quotes";
            case "false", "no", "n", "off", "0" -> "write `false`, without quotes";
            default -> StandardCode.NOT_A_BOOLEAN.mend();
        };
    }

    @Override
    public String expectation() {
        return "`true` or `false`";
    }
}
