package dev.pao.fulfillment;

import dev.pao.model.value.JsonPointer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where in an item a ticket system's words about its fields belong. */
public final class TemplatePlaces {

    private static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");

    private TemplatePlaces() {}

    /**
     * The messages by their places in the item, for {@code Parsed.span} to find in the file. What the system says of a field that no
     * template key stands for is told at the template as a whole, with the system's name for it.
     *
     * @param fieldMessages as {@link FulfillmentException.Refused#fieldMessages} has them
     */
    public static Map<JsonPointer, String> of(Map<String, String> fieldMessages) {
        Map<JsonPointer, String> places = new LinkedHashMap<>();
        fieldMessages.forEach((field, message) -> {
            if (field.startsWith("/")) {
                places.merge(new JsonPointer(TEMPLATE.text() + field), message, TemplatePlaces::both);
            } else {
                places.merge(TEMPLATE, field + ": " + message, TemplatePlaces::both);
            }
        });
        return Collections.unmodifiableMap(places);
    }

    private static String both(String first, String second) {
        return first + "; " + second;
    }
}
