package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.stream.Stream;

/** A limit that counts something is not negative, and a width is more than nothing. */
final class LimitNegative extends FieldRule {

    private static final List<String> FROM_ZERO =
            List.of("min_length", "max_length", "precision", "min_selections", "max_selections");
    private static final List<String> ABOVE_ZERO = List.of("step", "rows", "cols");

    @Override
    public DiagnosticCode code() {
        return StandardCode.LIMIT_NEGATIVE;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (field instanceof CustomField) {
            return;
        }
        Stream.concat(FROM_ZERO.stream(), ABOVE_ZERO.stream())
                .filter(key -> isSenseless(field, key))
                .forEach(key -> report(field, key, place, findings));
    }

    /** Whether a limit is below what makes sense, so that nothing follows from it. */
    static boolean isSenseless(Field field, String key) {
        boolean aboveZero = ABOVE_ZERO.contains(key);
        return (aboveZero || FROM_ZERO.contains(key))
                && field.document()
                        .decimal(key)
                        .filter(limit -> limit.signum() < 0 || (aboveZero && limit.signum() == 0))
                        .isPresent();
    }

    private void report(Field field, String key, JsonPointer place, Findings findings) {
        boolean aboveZero = ABOVE_ZERO.contains(key);
        field.document()
                .decimal(key)
                .ifPresent(limit -> findings.report(
                        place.child(key),
                        Shown.field(field, place) + " has " + Wording.quote(key) + " "
                                + Wording.quote(limit.toString()) + ", expected "
                                + (aboveZero ? "more than 0" : "0 or more"),
                        aboveZero ? "use a number above 0" : "use a number from 0"));
    }
}
