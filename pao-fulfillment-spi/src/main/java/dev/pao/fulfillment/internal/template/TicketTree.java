package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The template of an item as plain values: {@code ["map", [key, part], …]}, {@code ["list", part, …]}, {@code ["value",
 * value]} for what is not text, and {@code ["template", statement, …]} for each text.
 */
public final class TicketTree {

    private final TemplateReader reader = new TemplateReader();
    private final CatalogItem item;

    private TicketTree(CatalogItem item) {
        this.item = item;
    }

    /**
     * The tree of an item's template.
     *
     * @throws IllegalArgumentException if a text has a problem
     */
    public static Value of(CatalogItem item) {
        return new TicketTree(item).part(item.fulfillment().manual().template());
    }

    private Value part(Value value) {
        List<Value> parts = new ArrayList<>();
        if (value instanceof Value.Text text) {
            parts.add(Value.of("template"));
            parts.addAll(statements(text.text()));
        } else if (value instanceof Value.Mapping mapping) {
            parts.add(Value.of("map"));
            for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                parts.add(new Value.Sequence(List.of(Value.of(entry.getKey()), part(entry.getValue()))));
            }
        } else if (value instanceof Value.Sequence list) {
            parts.add(Value.of("list"));
            list.values().forEach(member -> parts.add(part(member)));
        } else {
            parts.add(Value.of("value"));
            parts.add(value);
        }
        return new Value.Sequence(parts);
    }

    private List<Value> statements(String text) {
        List<TemplateProblem> problems = reader.problems(text, item);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).message());
        }
        return reader.compile(text) instanceof CompiledTemplate template
                ? StatementTree.of(template).values()
                : StatementTree.ofPlain(text).values();
    }
}
