package dev.pao.model.value;

import java.util.Objects;

/**
 * A place in a document (RFC 6901), such as {@code /presentation/fields/0/default}.
 *
 * @param text the pointer; empty for the whole document, else it starts with a slash
 */
public record JsonPointer(String text) {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer("");

    /** Refuses a text that is neither empty nor starts with a slash. */
    public JsonPointer {
        Objects.requireNonNull(text, "text");
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with `/`, found `" + text + "`");
        }
    }

    /** The pointer through the given keys, from the root. */
    public static JsonPointer of(String... keys) {
        JsonPointer pointer = ROOT;
        for (String key : keys) {
            pointer = pointer.child(key);
        }
        return pointer;
    }

    /** The value of a key below this place. */
    public JsonPointer child(String key) {
        return new JsonPointer(text + '/' + key.replace("~", "~0").replace("/", "~1"));
    }

    /** The member of a list at this place, counted from 0. */
    public JsonPointer child(int index) {
        return new JsonPointer(text + '/' + index);
    }

    /** The place that holds this one; the root holds itself. */
    public JsonPointer parent() {
        int slash = text.lastIndexOf('/');
        return slash <= 0 ? ROOT : new JsonPointer(text.substring(0, slash));
    }

    /** Whether this place is the other one or lies below it. */
    public boolean isWithin(JsonPointer other) {
        return text.startsWith(other.text)
                && (text.length() == other.text.length() || text.charAt(other.text.length()) == '/');
    }

    @Override
    public String toString() {
        return text;
    }
}
