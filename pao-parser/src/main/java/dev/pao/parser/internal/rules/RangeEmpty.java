package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.Optional;

/** A lower limit is not above its upper limit. */
final class RangeEmpty extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.RANGE_EMPTY;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (findings.isIncomplete(place)) {
            return;
        }
        Optional<Ranges.Range> range = Ranges.of(field);
        if (range.isPresent() && range.get().isEmpty()) {
            report(field, range.get(), place, findings);
        }
    }

    private void report(Field field, Ranges.Range range, JsonPointer place, Findings findings) {
        if (LimitNegative.isSenseless(field, range.lower()) || LimitNegative.isSenseless(field, range.upper())) {
            return;
        }
        boolean written = field.document().get(range.lower()).isPresent();
        findings.report(
                place.child(written ? range.lower() : range.upper()),
                Shown.field(field, place) + " has " + limit(field, range.lower(), "0") + " above "
                        + limit(field, range.upper(), "100") + ", expected a range with at least one value",
                code().mend());
    }

    private static String limit(Field field, String key, String standard) {
        String value = field.document().get(key).map(Shown::value).orElse(standard);
        return Wording.quote(key) + " " + Wording.quote(value);
    }
}
