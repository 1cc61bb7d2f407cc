package dev.pao.fulfillment.internal.sample;

import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers that a field may take: small ones first, then its limits and what its step makes of them. */
final class SampleNumbers {

    /** Beyond this many digits a quotient costs more than any sample is worth. */
    private static final int MAX_DIGITS = 100;

    private SampleNumbers() {}

    static Stream<Value> of(Field field) {
        Optional<BigDecimal> least = field.document().decimal("min_value");
        Optional<BigDecimal> most = field.document().decimal("max_value");
        Optional<BigDecimal> step = field.document().decimal("step").filter(width -> width.signum() > 0);
        Stream<BigDecimal> limits = Stream.of(least, most, step).flatMap(Optional::stream);
        Stream<BigDecimal> steps = Stream.of(
                        least.flatMap(limit -> step.flatMap(width -> multiple(limit, width, RoundingMode.CEILING))),
                        most.flatMap(limit -> step.flatMap(width -> multiple(limit, width, RoundingMode.FLOOR))))
                .flatMap(Optional::stream);
        return Stream.of(Stream.of(BigDecimal.ONE, BigDecimal.TEN), limits, steps, Stream.of(BigDecimal.ZERO))
                .flatMap(numbers -> numbers)
                .map(Value::of);
    }

    private static Optional<BigDecimal> multiple(BigDecimal limit, BigDecimal width, RoundingMode rounding) {
        if (digits(limit) + digits(width) > MAX_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(limit.divide(width, 0, rounding).multiply(width));
    }

    private static long digits(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale());
    }
}
