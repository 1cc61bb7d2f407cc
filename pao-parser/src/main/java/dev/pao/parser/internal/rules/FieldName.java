package dev.pao.parser.internal.rules;

import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;

/** A field has a name that templates can use. */
final class FieldName extends FieldRule {

    private static final NameRule NAME =
            new NameRule(NamingRule.FIELD, "lower-case letters, digits and `_`, starting with a letter", '_');

    @Override
    public DiagnosticCode code() {
        return StandardCode.FIELD_NAME;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        String name = field.name();
        if (!NamingRule.FIELD.accepts(name)) {
            findings.report(
                    place.child("name"), NAME.message("the field's name", name), NAME.hint(name, code().mend()));
        }
    }
}
