package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldPattern;
import dev.pao.model.field.StringField;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;

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
                            .ifPresent(problem -> findings.reportWithin(
                                    place.child("regexp"),
                                    problem.offset(),
                                    problem.length(),
                                    "in the pattern of " + Shown.field(field, place) + ", " + problem.message(),
                                    problem.hint())));
        }
    }
}
