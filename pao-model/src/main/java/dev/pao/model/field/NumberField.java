package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A decimal number, exact. */
public final class NumberField extends Field {

    NumberField(Value.Mapping document) {
        super(document, StandardFieldType.NUMBER);
    }

    /** The least value. */
    public Optional<BigDecimal> minValue() {
        return document().decimal("min_value");
    }

    /** The largest value. */
    public Optional<BigDecimal> maxValue() {
        return document().decimal("max_value");
    }

    /** What every value is a multiple of. */
    public Optional<BigDecimal> step() {
        return document().decimal("step");
    }

    /** The largest number of decimal places. */
    public Optional<Long> precision() {
        return integer("precision");
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        BigDecimal number = ((Value.Decimal) value).number();
        return all(Stream.of(
                NumberChecks.minValue(number, minValue()),
                NumberChecks.maxValue(number, maxValue()),
                NumberChecks.step(number, step()),
                NumberChecks.precision(number, precision())));
    }
}
