package dev.pao.parser.schema;

import dev.pao.model.value.JsonPointer;

/**
 * A mistake that one of the two finds and the other does not.
 *
 * @param code what PAO calls it; empty where only the schema finds it
 * @param place where it is
 * @param written the text at that place, if it is an unquoted scalar that an editor reads as a number or a boolean
 * @param message what is said about it
 */
record Difference(String code, JsonPointer place, String written, String message) {

    boolean isOfParser() {
        return !code.isEmpty();
    }

    /** Whether an editor hands on something else than what is written. */
    boolean isTyped() {
        return !written.isEmpty();
    }

    String key() {
        return place.text().substring(place.text().lastIndexOf('/') + 1);
    }
}
