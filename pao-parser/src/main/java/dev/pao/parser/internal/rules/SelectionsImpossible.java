package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A field does not ask for more selections than it offers. */
final class SelectionsImpossible extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.SELECTIONS_IMPOSSIBLE;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (field instanceof MultiselectField choices && !findings.isDamaged(place.child("options"))) {
            int options = choices.options().size();
            choices.minSelections()
                    .filter(least -> options > 0 && least > options)
                    .ifPresent(least -> findings.report(
                            place.child("min_selections"),
                            Shown.field(field, place) + " has `min_selections` `" + least + "`, expected at most its "
                                    + Wording.count(options, "option"),
                            code().mend()));
        }
    }
}
