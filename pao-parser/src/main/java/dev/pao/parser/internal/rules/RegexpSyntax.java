package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldPattern;
import dev.pao.model.field.StringField;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** A pattern compiles. */
final class RegexpSyntax extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.REGEXP_SYNTAX;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (field instanceof StringField text && text.pattern().isEmpty()) {
            text.regexp()
                    .ifPresent(regexp -> FieldPattern.problem(regexp)
                            .ifPresent(problem -> findings.report(
                                    place.child("regexp"),
                                    Shown.field(field, place) + " has the pattern " + Wording.quote(regexp)
                                            + ", which has this mistake: " + problem
                                            + ", expected a pattern in RE2 syntax",
                                    "correct the pattern; RE2 has no lookaround and no backreferences")));
        }
    }
}
