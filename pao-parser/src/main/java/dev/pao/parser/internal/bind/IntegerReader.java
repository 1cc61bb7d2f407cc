package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a whole number of 64 bits in decimal digits. {@code 012} is refused: tools differ on what it is. */
final class IntegerReader implements ValueReader {

    static final IntegerReader INSTANCE = new IntegerReader();

    private IntegerReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        Optional<ScalarNode> scalar = binding.scalar(node, place, expectation());
        return scalar.isPresent() ? check(scalar.get(), place, binding) : Optional.empty();
    }

    private static Optional<Value> check(ScalarNode scalar, Place place, Binding binding) {
        String text = scalar.text();
        Optional<BigDecimal> number = DecimalText.integer(text);
        boolean fits = number.isPresent() && DecimalText.isLong(number.get());
        if (scalar.isPlain() && fits) {
            return Optional.of(Value.of(number.get()));
        }
        String quoted = fits ? "the quoted text " : "";
        String range = number.isPresent() && !fits ? ", which does not fit into 64 bits" : "";
        return binding.refuse(
                StandardCode.NOT_AN_INTEGER,
                scalar,
                place,
                place.label() + " is " + quoted + Wording.quote(text) + range + ", expected a whole number",
                range.isEmpty() ? hint(text) : "use a number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
    }

    private static String hint(String text) {
        return MeantNumber.integer(text)
                .map(digits -> "write " + Wording.quote(digits) + ", without quotes")
                .orElse(StandardCode.NOT_AN_INTEGER.mend());
    }

    @Override
    public String expectation() {
        return "a whole number";
    }
}
