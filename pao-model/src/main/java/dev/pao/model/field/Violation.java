package dev.pao.model.field;

import java.util.Objects;

/**
 * One rule of a field that a value breaks.
 *
 * @param rule the key that states the rule, such as {@code max_length}; {@code type} where the value is of the wrong
 *     kind
 * @param message what is wrong with the value, as the end of a sentence: {@code is longer than 64 characters}
 */
public record Violation(String rule, String message) {

    /** Refuses null. */
    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }
}
