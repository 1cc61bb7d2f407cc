package dev.pao.fulfillment.internal.form;

import dev.pao.fulfillment.internal.template.TicketTree;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.util.List;

/** An item's form and ticket template as one value. */
public final class FormDocument {

    private FormDocument() {}

    /**
     * The document of an item.
     *
     * @throws IllegalArgumentException if the template has a problem
     */
    public static Value.Mapping of(CatalogItem item) {
        FieldChecks checks = new FieldChecks();
        List<Value> fields = item.presentation().fields().stream()
                .<Value>map(field -> FieldDocument.of(field, checks))
                .toList();
        return Value.Mapping.EMPTY
                .with("item", header(item))
                .with("fields", new Value.Sequence(fields))
                .with("system", Value.of(item.fulfillment().manual().system()))
                .with("template", TicketTree.of(item))
                .with("title_case", TitleCase.exceptions());
    }

    private static Value header(CatalogItem item) {
        return Value.Mapping.EMPTY
                .with("name", Value.of(item.name()))
                .with("version", Value.of(item.version().toString()))
                .with("description", Value.of(item.description()))
                .with("owner", Value.of(item.owner()))
                .with("tags", Value.texts(item.tags()))
                .with("category", item.category().map(Value::of).orElseGet(Value::nothing))
                .with("display_name", Value.of(item.displayName().orElse(item.name())));
    }
}
