package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;

/** A choice is listed once. */
final class ChoiceDuplicate extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.CHOICE_DUPLICATE;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        Choices.of(field)
                .ifPresent(offer -> Repeats.report(
                        offer.texts(),
                        place.child(offer.key()),
                        Shown.field(field, place) + " has the choice",
                        findings));
    }
}
