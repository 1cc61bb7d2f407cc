package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import java.util.Optional;

/** A choice is listed once. */
final class ChoiceDuplicate extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.CHOICE_DUPLICATE;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        Optional<Choices.Offer> offer = Choices.of(field);
        if (offer.isPresent()) {
            Repeats.report(
                    offer.get().texts(),
                    place.child(offer.get().key()),
                    Shown.field(field, place) + " has the choice",
                    findings);
        }
    }
}
