package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.KeyRule;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.Optional;

/** A field that offers choices has some, and not too many to find one. */
final class ChoicesCount extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.CHOICES_COUNT;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        Optional<Choices.Offer> offer = Choices.of(field);
        if (offer.isPresent()) {
            check(
                    field,
                    offer.get().texts().size(),
                    place,
                    place.child(offer.get().key()),
                    findings);
        }
    }

    private void check(Field field, int count, JsonPointer place, JsonPointer choices, Findings findings) {
        if ((count == 0 && !findings.isIncomplete(choices)) || count > KeyRule.MOST_CHOICES) {
            findings.report(
                    choices,
                    Shown.field(field, place) + " has " + Wording.count(count, "choice") + ", expected 1 to "
                            + KeyRule.MOST_CHOICES,
                    code().mend());
        }
    }
}
