package dev.pao.jira.internal;

import dev.pao.model.value.Value;

/** Values where Jira wants texts. */
final class Texts {

    private Texts() {}

    /** The text itself, or what a number or boolean is written as. */
    static String of(Value value) {
        return value instanceof Value.Text text ? text.text() : value.toString();
    }
}
