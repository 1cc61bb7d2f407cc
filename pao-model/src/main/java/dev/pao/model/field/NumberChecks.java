package dev.pao.model.field;

import java.math.BigDecimal;
import java.util.Optional;

/** The rules that numbers share. */
final class NumberChecks {

    /** Beyond this many digits a remainder costs more than any real value is worth. */
    private static final int MAX_DIGITS = 1_000;

    private NumberChecks() {}

    static Optional<Violation> minValue(BigDecimal number, Optional<BigDecimal> limit) {
        return limit.filter(least -> number.compareTo(least) < 0)
                .map(least -> new Violation("min_value", "is less than " + least));
    }

    static Optional<Violation> maxValue(BigDecimal number, Optional<BigDecimal> limit) {
        return limit.filter(most -> number.compareTo(most) > 0)
                .map(most -> new Violation("max_value", "is more than " + most));
    }

    static Optional<Violation> step(BigDecimal number, Optional<BigDecimal> step) {
        return step.filter(width -> width.signum() > 0 && !isMultiple(number, width))
                .map(width -> new Violation("step", "is not a multiple of " + width));
    }

    static Optional<Violation> precision(BigDecimal number, Optional<Long> places) {
        return places.filter(most -> number.stripTrailingZeros().scale() > most)
                .map(most -> new Violation(
                        "precision", "has more than " + most + (most == 1 ? " decimal place" : " decimal places")));
    }

    private static boolean isMultiple(BigDecimal number, BigDecimal width) {
        long span = Math.abs((long) number.scale()) + Math.abs((long) width.scale()) + number.precision();
        return span <= MAX_DIGITS && number.remainder(width).signum() == 0;
    }
}
