package dev.pao.fulfillment;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.Objects;
import java.util.Optional;

/** What a {@link TicketPreview} makes of an item. */
public sealed interface SampleTicket {

    /** The ticket's contents, where the template can be rendered. */
    Optional<Value.Mapping> content();

    /**
     * The template with every text rendered.
     *
     * @param ticket the ticket's contents, in the order of the template
     */
    record Rendered(Value.Mapping ticket) implements SampleTicket {
        /** Refuses null. */
        public Rendered {
            Objects.requireNonNull(ticket, "ticket");
        }

        @Override
        public Optional<Value.Mapping> content() {
            return Optional.of(ticket);
        }
    }

    /**
     * The template has a mistake, or does not go with the sample values.
     *
     * @param place the text in the item
     * @param reason the sentence for people
     */
    record Unrenderable(JsonPointer place, String reason) implements SampleTicket {
        /** Refuses null. */
        public Unrenderable {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Value.Mapping> content() {
            return Optional.empty();
        }
    }
}
