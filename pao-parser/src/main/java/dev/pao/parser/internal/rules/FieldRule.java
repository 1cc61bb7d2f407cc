package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.Field;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import java.util.List;

/** A rule that looks at one field at a time. */
abstract class FieldRule implements ItemRule {

    @Override
    public final void check(CatalogItem item, Findings findings) {
        List<Field> fields = item.presentation().fields();
        for (int i = 0; i < fields.size(); i++) {
            check(fields.get(i), Places.field(i), findings);
        }
    }

    /** Reports what is wrong with one field. */
    abstract void check(Field field, JsonPointer place, Findings findings);
}
