package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole number of 64 bits. */
public final class IntegerField extends Field {

    IntegerField(Value.Mapping document) {
        super(document, StandardFieldType.INTEGER);
    }

    /** The least value. */
    public Optional<Long> minValue() {
        return integer("min_value");
    }

    /** The largest value. */
    public Optional<Long> maxValue() {
        return integer("max_value");
    }

    /** What every value is a multiple of. */
    public Optional<Long> step() {
        return integer("step");
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        BigDecimal number = ((Value.Decimal) value).number();
        return all(Stream.of(
                NumberChecks.minValue(number, document().decimal("min_value")),
                NumberChecks.maxValue(number, document().decimal("max_value")),
                NumberChecks.step(number, document().decimal("step"))));
    }
}
