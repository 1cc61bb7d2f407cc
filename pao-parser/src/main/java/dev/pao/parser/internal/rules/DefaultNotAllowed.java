package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.Violation;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Wording;
import java.util.Optional;

/** A default satisfies its own field. */
final class DefaultNotAllowed extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.DEFAULT_NOT_ALLOWED;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        Optional<Value> value = field.defaultValue();
        if (value.isEmpty()) {
            return;
        }
        for (Violation violation : SoundRules.violations(field, value.get(), place, findings)) {
            findings.report(
                    place.child("default"),
                    Shown.field(field, place) + " has default " + Wording.quote(Shown.value(value.get())) + ", which "
                            + violation.message(),
                    Advice.on(field, value.get(), violation, "use"));
        }
    }
}
