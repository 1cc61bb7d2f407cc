package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A share of a hundred. */
public final class PercentageField extends Field {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PercentageField(Value.Mapping document) {
        super(document, StandardFieldType.PERCENTAGE);
    }

    /** The least value; 0 where none is written. */
    public BigDecimal minValue() {
        return document().decimal("min_value").orElse(BigDecimal.ZERO);
    }

    /** The largest value; 100 where none is written. */
    public BigDecimal maxValue() {
        return document().decimal("max_value").orElse(HUNDRED);
    }

    /** What every value is a multiple of. */
    public Optional<BigDecimal> step() {
        return document().decimal("step");
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        BigDecimal number = ((Value.Decimal) value).number();
        return all(Stream.of(
                NumberChecks.minValue(number, Optional.of(minValue())),
                NumberChecks.maxValue(number, Optional.of(maxValue())),
                NumberChecks.step(number, step())));
    }
}
