package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the texts of one item's template, at any depth. */
final class ItemTemplate {

    private static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");

    private final CatalogItem item;
    private final TemplateReader reader;
    private final Scope scope;
    private final Map<JsonPointer, List<TemplateProblem>> problems = new LinkedHashMap<>();

    ItemTemplate(CatalogItem item, TemplateReader reader) {
        this.item = item;
        this.reader = reader;
        this.scope = Scope.of(item);
        visit(TEMPLATE, item.fulfillment().manual().template());
    }

    /** Whether this is what a reader says of an item: of the very one, since telling equal ones apart costs as much. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(CatalogItem other, TemplateReader by) {
        return item == other && reader == by;
    }

    Map<JsonPointer, List<TemplateProblem>> problems() {
        return problems;
    }

    private void visit(JsonPointer place, Value value) {
        if (value instanceof Value.Sequence list) {
            for (int i = 0; i < list.values().size(); i++) {
                visit(place, Integer.toString(i), list.values().get(i));
            }
        } else if (value instanceof Value.Mapping mapping) {
            for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                visit(place, entry.getKey(), entry.getValue());
            }
        }
    }

    /** Most texts have no problem, and then nobody asks for their place. */
    private void visit(JsonPointer above, String key, Value value) {
        if (!(value instanceof Value.Text text)) {
            visit(above.child(key), value);
            return;
        }
        List<TemplateProblem> found = reader.problemsOnce(text.text(), scope);
        if (!found.isEmpty()) {
            problems.put(above.child(key), found);
        }
    }
}
