package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a decimal number, exact to its last digit. */
final class DecimalReader implements ValueReader {

    static final DecimalReader INSTANCE = new DecimalReader();

    private DecimalReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        Optional<ScalarNode> scalar = binding.scalar(node, place, expectation());
        return scalar.isPresent() ? check(scalar.get(), place, binding) : Optional.empty();
    }

    private static Optional<Value> check(ScalarNode scalar, Place place, Binding binding) {
        String text = scalar.text();
        Optional<BigDecimal> number = DecimalText.decimal(text);
        if (scalar.isPlain() && number.isPresent()) {
            return Optional.of(Value.of(number.get()));
        }
        return binding.refuse(
                StandardCode.NOT_A_NUMBER,
                scalar,
                place,
                place.label() + " is " + (number.isPresent() ? "the quoted text " : "") + Wording.quote(text)
                        + ", expected a decimal number",
                MeantNumber.decimal(text)
                        .map(digits -> "write " + Wording.quote(digits) + ", without quotes")
                        .orElse(StandardCode.NOT_A_NUMBER.mend()));
    }

    @Override
    public String expectation() {
        return "a number";
    }
}
