package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.Optional;

/** A condition names a field of the item. */
final class ConditionalFieldUnknown implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.CONDITIONAL_FIELD_UNKNOWN;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        List<Field> fields = item.presentation().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Optional<Conditional> conditional = field.conditional();
            if (conditional.isPresent()
                    && item.presentation().field(conditional.get().field()).isEmpty()
                    && !FieldNames.mayBeMore(fields.size(), findings)) {
                report(field, conditional.get(), fields, Places.field(i), findings);
            }
        }
    }

    private void report(
            Field field, Conditional conditional, List<Field> fields, JsonPointer place, Findings findings) {
        List<String> others = fields.stream()
                .map(Field::name)
                .filter(name -> !name.equals(field.name()))
                .toList();
        findings.report(
                place.child("conditional").child("field"),
                Shown.field(field, place) + " waits for field " + Wording.quote(conditional.field())
                        + ", which does not exist, expected another field of the item",
                NearestName.of(conditional.field(), others)
                        .map(known -> "did you mean " + Wording.quote(known) + "?")
                        .orElse(code().mend()));
    }
}
