package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of an item's template, of which every text is compiled and inspected. Immutable and thread-safe. */
sealed interface TicketPart {

    /** The part with every text rendered; all that is not text stays as it is. */
    Value render(TicketRendering rendering) throws RenderException;

    /** What is no text and holds none. */
    record Fixed(Value value) implements TicketPart {
        @Override
        public Value render(TicketRendering rendering) {
            return value;
        }
    }

    /** A text that must not be rendered. */
    record Bad(JsonPointer place, String problem) implements TicketPart {
        @Override
        public Value render(TicketRendering rendering) throws RenderException {
            throw new RenderException(place, problem);
        }
    }

    /** A text that prints itself. */
    record Plain(JsonPointer place, String text) implements TicketPart {
        @Override
        public Value render(TicketRendering rendering) throws RenderException {
            BoundedWriter writer = rendering.writer();
            try {
                writer.write(text);
            } catch (IOException e) {
                throw new RenderException(place, String.valueOf(e.getMessage()), e);
            }
            return Value.of(text);
        }
    }

    /** A text that Pebble prints. */
    record Printed(JsonPointer place, TokenPlaces tokens, PebbleTemplateImpl template) implements TicketPart {
        @Override
        public Value render(TicketRendering rendering) throws RenderException {
            BoundedWriter writer = rendering.writer();
            try {
                template.evaluate(writer, rendering.variables());
            } catch (IOException e) {
                throw new RenderException(place, String.valueOf(e.getMessage()), e);
            } catch (PebbleException e) {
                Place tag = tokens.tagAround(e.getLineNumber() == null ? 0 : e.getLineNumber());
                throw new RenderException(
                        place, "`" + tokens.text(tag) + "` can't be rendered with the values of this request", e);
            } catch (RuntimeException e) {
                throw new RenderException(place, "the template can't be rendered with the values of this request", e);
            }
            return Value.of(writer.toString());
        }
    }

    /** A list. */
    record Members(List<TicketPart> members) implements TicketPart {
        @Override
        public Value render(TicketRendering rendering) throws RenderException {
            List<Value> rendered = new ArrayList<>();
            for (TicketPart member : members) {
                rendered.add(member.render(rendering));
            }
            return new Value.Sequence(rendered);
        }
    }

    /** A mapping. */
    record Entries(Map<String, TicketPart> entries) implements TicketPart {
        @Override
        public Value.Mapping render(TicketRendering rendering) throws RenderException {
            Map<String, Value> rendered = new LinkedHashMap<>();
            for (Map.Entry<String, TicketPart> entry : entries.entrySet()) {
                rendered.put(entry.getKey(), entry.getValue().render(rendering));
            }
            return new Value.Mapping(rendered);
        }
    }
}
