package dev.pao.fulfillment;

import java.util.Objects;

/**
 * One rule of an item's form that a request breaks.
 *
 * @param field the field's name, or the name of a parameter that is no field; {@code parameters} for all of them together
 * @param rule the key that states the rule, such as {@code max_length}, or {@code type}, {@code required}, {@code
 *     readonly}, {@code unknown}, {@code characters} or {@code size}
 * @param message the whole sentence, such as {@code `database_name` is longer than 64 characters}
 */
public record RequestViolation(String field, String rule, String message) {

    /** Refuses null. */
    public RequestViolation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }
}
