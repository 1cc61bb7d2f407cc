package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyRule;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A limit that counts something is not negative, and a width is more than nothing. */
final class LimitNegative extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.LIMIT_NEGATIVE;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        for (FieldKey key : field.type().keys()) {
            if (key.rule() == KeyRule.COUNT || key.rule() == KeyRule.POSITIVE) {
                check(field, key.name(), key.rule() == KeyRule.POSITIVE, place, findings);
            }
        }
    }

    private void check(Field field, String key, boolean aboveZero, JsonPointer place, Findings findings) {
        field.document()
                .decimal(key)
                .filter(limit -> limit.signum() < 0 || (aboveZero && limit.signum() == 0))
                .ifPresent(limit -> findings.report(
                        place.child(key),
                        Shown.field(field, place) + " has " + Wording.quote(key) + " "
                                + Wording.quote(limit.toString()) + ", expected "
                                + (aboveZero ? "more than 0" : "0 or more"),
                        aboveZero ? "use a number above 0" : "use a number from 0"));
    }
}
