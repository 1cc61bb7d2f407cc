package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.Optional;

/** A condition waits for a value that its field can have. */
final class ConditionalValueImpossible implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.CONDITIONAL_VALUE_IMPOSSIBLE;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        List<Field> fields = item.presentation().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Optional<Conditional> conditional = field.conditional();
            if (conditional.isPresent()) {
                JsonPointer place = Places.field(i).child("conditional").child("value");
                check(field, conditional.get(), fields, place, findings);
            }
        }
    }

    private static void check(
            Field field, Conditional conditional, List<Field> fields, JsonPointer place, Findings findings) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(conditional.field())) {
                check(field, conditional, fields.get(i), i, place, findings);
                return;
            }
        }
    }

    private static void check(
            Field field, Conditional conditional, Field other, int index, JsonPointer place, Findings findings) {
        SoundRules.violations(other, conditional.value(), Places.field(index), findings).stream()
                .findFirst()
                .ifPresent(violation -> findings.report(
                        place,
                        Shown.field(field, place) + " waits for " + Wording.quote(other.name())
                                + " to be " + Wording.quote(Shown.value(conditional.value())) + ", which "
                                + violation.message(),
                        Advice.on(other, conditional.value(), violation, "wait for")));
    }
}
