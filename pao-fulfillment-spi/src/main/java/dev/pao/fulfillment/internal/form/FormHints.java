package dev.pao.fulfillment.internal.form;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.util.List;

/** How a form library lays out the fields of a {@link FormSchema}: their order, and what each is shown as. */
public final class FormHints {

    private FormHints() {}

    /** The hints for an item's form. A field that needs none has no entry. */
    public static Value.Mapping of(CatalogItem item) {
        List<Field> fields = item.presentation().fields();
        Value.Mapping.Builder hints = Value.Mapping.builder();
        hints.put("ui:order", Value.texts(fields.stream().map(Field::name).toList()));
        for (Field field : fields) {
            Value.Mapping own = FieldHints.of(field);
            if (!own.entries().isEmpty()) {
                hints.put(field.name(), own);
            }
        }
        return hints.build();
    }
}
