package dev.pao.fulfillment.internal.rule;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.function.BiConsumer;

/** The texts of an item's template, at any depth. */
final class TemplateTexts {

    private TemplateTexts() {}

    static void forEach(CatalogItem item, BiConsumer<JsonPointer, String> visitor) {
        visit(Places.TEMPLATE, item.fulfillment().manual().template(), visitor);
    }

    private static void visit(JsonPointer place, Value value, BiConsumer<JsonPointer, String> visitor) {
        if (value instanceof Value.Text text) {
            visitor.accept(place, text.text());
        } else if (value instanceof Value.Sequence list) {
            for (int i = 0; i < list.values().size(); i++) {
                visit(place.child(i), list.values().get(i), visitor);
            }
        } else if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach((key, member) -> visit(place.child(key), member, visitor));
        }
    }
}
