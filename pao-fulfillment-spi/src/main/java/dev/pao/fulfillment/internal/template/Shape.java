package dev.pao.fulfillment.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a value before there is one.
 *
 * @param kind what it is
 * @param attributes what can be asked of it by name
 * @param member what it holds, if it is a list
 */
record Shape(Kind kind, Map<String, Shape> attributes, Optional<Shape> member) {

    static final Shape TEXT = new Shape(Kind.TEXT, Map.of(), Optional.empty());
    static final Shape NUMBER = new Shape(Kind.NUMBER, Map.of(), Optional.empty());
    static final Shape FLAG = new Shape(Kind.FLAG, Map.of(), Optional.empty());
    static final Shape ANY = new Shape(Kind.ANY, Map.of(), Optional.empty());

    /** What a value can be. */
    enum Kind {
        TEXT("text"),
        NUMBER("a number"),
        FLAG("a boolean"),
        LIST("a list"),
        RECORD("a record"),
        ANY("any value");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Shape listOf(Shape member) {
        return new Shape(Kind.LIST, Map.of(), Optional.of(member));
    }

    static Shape record(Map<String, Shape> attributes) {
        return new Shape(Kind.RECORD, new TreeMap<>(attributes), Optional.empty());
    }

    boolean isOneOf(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }
}
