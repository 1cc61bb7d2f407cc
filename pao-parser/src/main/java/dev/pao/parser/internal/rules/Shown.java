package dev.pao.parser.internal.rules;

import dev.pao.model.value.Value;

/** A value as a message shows it. */
final class Shown {

    private Shown() {}

    /** A text as it is, anything else as JSON. */
    static String value(Value value) {
        return value instanceof Value.Text text ? text.text() : value.toString();
    }
}
