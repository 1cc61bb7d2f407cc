package dev.pao.parser.internal.rules;

import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A field has a name that templates can use. */
final class FieldName extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.FIELD_NAME;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        String name = field.name();
        if (!NamingRule.FIELD.accepts(name)) {
            findings.report(
                    place.child("name"),
                    "the field's name is " + Wording.quote(name)
                            + ", expected lower-case letters, digits and `_`, starting with a letter, at most 63 in all",
                    Suggestion.name(name, '_')
                            .map(better -> "write " + Wording.quote(better))
                            .orElse(code().mend()));
        }
    }
}
