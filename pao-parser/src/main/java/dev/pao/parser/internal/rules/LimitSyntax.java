package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.DateField;
import dev.pao.model.field.DatetimeField;
import dev.pao.model.field.Field;
import dev.pao.model.field.TimeField;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A limit of a date or time is one. */
final class LimitSyntax extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.LIMIT_SYNTAX;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (field instanceof DateField date) {
            check(field, "min_date", date.minDate().isPresent(), "2025-08-16", place, findings);
            check(field, "max_date", date.maxDate().isPresent(), "2025-08-16", place, findings);
        } else if (field instanceof TimeField time) {
            check(field, "min_time", time.minTime().isPresent(), "14:30", place, findings);
            check(field, "max_time", time.maxTime().isPresent(), "14:30", place, findings);
        } else if (field instanceof DatetimeField moment) {
            check(field, "min_datetime", moment.minDatetime().isPresent(), "2025-08-16T14:30:00Z", place, findings);
            check(field, "max_datetime", moment.maxDatetime().isPresent(), "2025-08-16T14:30:00Z", place, findings);
        }
    }

    private void check(
            Field field, String key, boolean readable, String example, JsonPointer place, Findings findings) {
        field.document()
                .text(key)
                .filter(text -> !readable)
                .ifPresent(text -> findings.report(
                        place.child(key),
                        Shown.field(field, place) + " has " + Wording.quote(key) + " "
                                + Wording.quote(text) + ", expected a "
                                + field.type().word() + " such as `" + example
                                + "`",
                        "write it as in `" + example + "`"));
    }
}
