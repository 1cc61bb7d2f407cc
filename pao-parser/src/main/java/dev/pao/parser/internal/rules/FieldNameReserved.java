package dev.pao.parser.internal.rules;

import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A field does not hide what templates know by the same name. */
final class FieldNameReserved extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.FIELD_NAME_RESERVED;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (NamingRule.FIELD.taken().contains(field.name())) {
            findings.report(
                    place.child("name"),
                    "the field's name is " + Wording.quote(field.name())
                            + ", which templates use for something else, expected another name",
                    code().mend() + "; " + Wording.all(NamingRule.FIELD.taken()) + " are taken");
        }
    }
}
