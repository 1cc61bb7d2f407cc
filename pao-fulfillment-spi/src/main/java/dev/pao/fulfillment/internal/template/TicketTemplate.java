package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The template of one item, ready to be rendered. Each text is inspected before it is rendered, also when a parser did
 * so before: the item may have been built in Java code. What a text prints is not read as a template again. Thread-safe.
 */
public final class TicketTemplate {

    private static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");

    private final CatalogItem item;
    private final TicketPart.Entries content;
    private final Set<String> words = new HashSet<>();

    private TicketTemplate(CatalogItem item, TemplateReader reader) {
        this.item = item;
        this.content = new Reading(item, reader, words)
                .mapping(TEMPLATE, item.fulfillment().manual().template());
    }

    /** The template of an item. */
    public static TicketTemplate of(CatalogItem item, TemplateReader reader) {
        return new TicketTemplate(item, reader);
    }

    /** Whether this is the template of that very item: telling equal ones apart costs as much as reading one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(CatalogItem other) {
        return item == other;
    }

    /** Whether a text of the template has a word in it; it names no variable that is not one of its words. */
    public boolean mentions(String word) {
        return words.contains(word);
    }

    /**
     * The template with every text rendered; all that is not text stays as it is.
     *
     * @param variables the values of everything that a template can name
     * @throws RenderException if a text has a problem or prints too much
     */
    public Value.Mapping render(Value.Mapping variables) throws RenderException {
        return content.render(new TicketRendering(variables));
    }

    /** Reads the texts of one item, and collects their words. */
    private record Reading(CatalogItem item, TemplateReader reader, Set<String> words) {

        TicketPart.Entries mapping(JsonPointer place, Value.Mapping mapping) {
            Map<String, TicketPart> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, value) -> entries.put(key, part(place.child(key), value)));
            return new TicketPart.Entries(entries);
        }

        private TicketPart part(JsonPointer place, Value value) {
            if (value instanceof Value.Text text) {
                return text(place, text.text());
            }
            if (value instanceof Value.Mapping mapping) {
                return mapping(place, mapping);
            }
            return value instanceof Value.Sequence list ? list(place, list) : new TicketPart.Fixed(value);
        }

        private TicketPart list(JsonPointer place, Value.Sequence list) {
            List<TicketPart> members = new ArrayList<>();
            for (Value member : list.values()) {
                members.add(part(place.child(members.size()), member));
            }
            return new TicketPart.Members(members);
        }

        private TicketPart text(JsonPointer place, String text) {
            List<TemplateProblem> problems = reader.problems(text, item);
            if (!problems.isEmpty()) {
                return new TicketPart.Bad(place, problems.get(0).message());
            }
            words.addAll(List.of(text.split("[^A-Za-z0-9_]+")));
            return reader.compile(text) instanceof CompiledTemplate template
                    ? new TicketPart.Printed(place, template.tokens(), template.template())
                    : new TicketPart.Plain(place, text);
        }
    }
}
