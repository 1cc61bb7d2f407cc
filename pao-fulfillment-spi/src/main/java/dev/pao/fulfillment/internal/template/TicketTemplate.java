package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The template of one item, ready to be rendered. Each text is inspected before it is rendered, also when a parser did
 * so before: the item may have been built in Java code. What a text prints is not read as a template again.
 */
public final class TicketTemplate {

    private static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");

    private final TemplateReader reader;
    private final CatalogItem item;

    private TicketTemplate(TemplateReader reader, CatalogItem item) {
        this.reader = reader;
        this.item = item;
    }

    /** The template of an item. */
    public static TicketTemplate of(CatalogItem item, TemplateReader reader) {
        return new TicketTemplate(reader, item);
    }

    /**
     * The template with every text rendered; all that is not text stays as it is.
     *
     * @param variables the values of everything that a template can name
     * @throws RenderException if a text has a problem or prints too much
     */
    public Value.Mapping render(Value.Mapping variables) throws RenderException {
        TicketBudget budget = new TicketBudget();
        return new Rendering(PlainValues.of(variables, budget), budget)
                .mapping(TEMPLATE, item.fulfillment().manual().template());
    }

    /** One rendering, with the values and the budget of its ticket. */
    private final class Rendering {

        private final Map<String, @Nullable Object> variables;
        private final TicketBudget budget;

        Rendering(Map<String, @Nullable Object> variables, TicketBudget budget) {
            this.variables = variables;
            this.budget = budget;
        }

        private Value value(JsonPointer place, Value value) throws RenderException {
            if (value instanceof Value.Text text) {
                return Value.of(text(place, text.text()));
            }
            if (value instanceof Value.Mapping mapping) {
                return mapping(place, mapping);
            }
            return value instanceof Value.Sequence list ? sequence(place, list) : value;
        }

        Value.Mapping mapping(JsonPointer place, Value.Mapping mapping) throws RenderException {
            Map<String, Value> rendered = new LinkedHashMap<>();
            for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                rendered.put(entry.getKey(), value(place.child(entry.getKey()), entry.getValue()));
            }
            return new Value.Mapping(rendered);
        }

        private Value sequence(JsonPointer place, Value.Sequence list) throws RenderException {
            List<Value> rendered = new ArrayList<>();
            for (Value member : list.values()) {
                rendered.add(value(place.child(rendered.size()), member));
            }
            return new Value.Sequence(rendered);
        }

        private String text(JsonPointer place, String text) throws RenderException {
            List<TemplateProblem> problems = reader.problems(text, item);
            if (!problems.isEmpty()) {
                throw new RenderException(place, problems.get(0).message());
            }
            BoundedWriter writer = new BoundedWriter(budget);
            if (reader.compile(text) instanceof CompiledTemplate template) {
                render(place, template, writer);
            } else {
                print(place, text, writer);
            }
            return writer.toString();
        }

        private void print(JsonPointer place, String text, BoundedWriter writer) throws RenderException {
            try {
                writer.write(text);
            } catch (IOException e) {
                throw new RenderException(place, String.valueOf(e.getMessage()), e);
            }
        }

        private void render(JsonPointer place, CompiledTemplate template, BoundedWriter writer) throws RenderException {
            try {
                template.template().evaluate(writer, PlainValues.forOneText(variables, budget));
            } catch (IOException e) {
                throw new RenderException(place, String.valueOf(e.getMessage()), e);
            } catch (PebbleException e) {
                Place tag = template.tokens().tagAround(e.getLineNumber() == null ? 0 : e.getLineNumber());
                throw new RenderException(
                        place,
                        "`" + template.tokens().text(tag) + "` can't be rendered with the values of this request",
                        e);
            } catch (RuntimeException e) {
                throw new RenderException(place, "the template can't be rendered with the values of this request", e);
            }
        }
    }
}
