package dev.pao.model.change;

import dev.pao.model.field.Field;
import dev.pao.model.field.IntegerField;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** What another {@code step} means: it loosens where every multiple of the old one is a multiple of the new one. */
final class StepVerdict {

    /** Beyond this many digits a remainder costs more than any real step is worth. */
    private static final int MAX_DIGITS = 1_000;

    private StepVerdict() {}

    static Verdict of(KeyChange change, Field field) {
        Optional<BigDecimal> was = width(change.was(), field);
        Optional<BigDecimal> is = width(change.is(), field);
        if (was.isEmpty() && is.isEmpty()) {
            return change.same();
        }
        if (was.isEmpty()) {
            return Verdict.breaking("gained the limit `step`: `" + is.orElseThrow() + "`");
        }
        if (is.isEmpty()) {
            return Verdict.additive("lost the limit `step`, it was `" + was.get() + "`");
        }
        if (was.get().compareTo(is.get()) == 0) {
            return change.same();
        }
        String values = "`step` from `" + was.get() + "` to `" + is.get() + "`";
        return isMultiple(was.get(), is.get())
                ? Verdict.additive("loosened " + values)
                : Verdict.breaking("tightened " + values);
    }

    /** The width, where it forbids anything. */
    private static Optional<BigDecimal> width(Optional<Value> value, Field field) {
        return value.flatMap(written -> written instanceof Value.Decimal decimal
                        ? Optional.of(decimal.number())
                        : Optional.<BigDecimal>empty())
                .filter(width -> width.signum() > 0)
                .filter(width -> !(field instanceof IntegerField) || width.compareTo(BigDecimal.ONE) != 0);
    }

    private static boolean isMultiple(BigDecimal number, BigDecimal width) {
        long span = Math.abs((long) number.scale()) + Math.abs((long) width.scale()) + number.precision();
        return span <= MAX_DIGITS && number.remainder(width).signum() == 0;
    }
}
