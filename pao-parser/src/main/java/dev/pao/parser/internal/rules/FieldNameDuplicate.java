package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.report.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A field has a name of its own. */
final class FieldNameDuplicate implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.FIELD_NAME_DUPLICATE;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        List<Field> fields = item.presentation().fields();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name();
            if (!seen.add(name)) {
                findings.report(
                        Places.field(i).child("name"),
                        "two fields have the name " + Wording.quote(name) + ", expected a name of its own for each",
                        code().mend());
            }
        }
    }
}
