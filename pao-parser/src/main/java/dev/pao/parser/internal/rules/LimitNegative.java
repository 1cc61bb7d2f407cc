package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyRule;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** A limit that counts something is not negative, and a width is more than nothing. */
final class LimitNegative extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.LIMIT_NEGATIVE;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        for (FieldKey key : field.type().keys()) {
            if (isSenseless(field, key)) {
                report(field, key, place, findings);
            }
        }
    }

    /** Whether a limit is below what makes sense, so that nothing follows from it. */
    static boolean isSenseless(Field field, String name) {
        return field.type().keys().stream().anyMatch(key -> key.name().equals(name) && isSenseless(field, key));
    }

    private static boolean isSenseless(Field field, FieldKey key) {
        boolean aboveZero = key.rule() == KeyRule.POSITIVE;
        if (!aboveZero && key.rule() != KeyRule.COUNT) {
            return false;
        }
        Optional<BigDecimal> limit = field.document().decimal(key.name());
        return limit.isPresent() && limit.get().signum() < (aboveZero ? 1 : 0);
    }

    private static void report(Field field, FieldKey key, JsonPointer place, Findings findings) {
        boolean aboveZero = key.rule() == KeyRule.POSITIVE;
        field.document()
                .decimal(key.name())
                .ifPresent(limit -> findings.report(
                        place.child(key.name()),
                        Shown.field(field, place) + " has " + Wording.quote(key.name()) + " "
                                + Wording.quote(limit.toString()) + ", expected "
                                + (aboveZero ? "more than 0" : "0 or more"),
                        aboveZero ? "use a number above 0" : "use a number from 0"));
    }
}
