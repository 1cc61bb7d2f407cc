package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A default satisfies its own field. */
final class DefaultNotAllowed extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.DEFAULT_NOT_ALLOWED;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        field.defaultValue()
                .ifPresent(value -> SoundRules.violations(field, value, place, findings)
                        .forEach(violation -> findings.report(
                                place.child("default"),
                                Shown.field(field, place) + " has default " + Wording.quote(Shown.value(value))
                                        + ", which " + violation.message(),
                                Advice.on(field, value, violation, "use"))));
    }
}
