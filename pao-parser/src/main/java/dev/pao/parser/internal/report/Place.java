package dev.pao.parser.internal.report;

import dev.pao.model.value.JsonPointer;
import org.jspecify.annotations.Nullable;

/** A place in a document while it is walked: a chain of keys and indexes that becomes a pointer only when asked. */
public final class Place {

    /** The whole document. */
    public static final Place ROOT = new Place(null, "", -1);

    private final @Nullable Place parent;
    private final String key;
    private final int index;

    private Place(@Nullable Place parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** The value of a key below this place. */
    public Place child(String childKey) {
        return new Place(this, childKey, -1);
    }

    /** The member of a list at this place, counted from 0. */
    public Place child(int childIndex) {
        return new Place(this, "", childIndex);
    }

    /** The place as a pointer. */
    public JsonPointer pointer() {
        if (parent == null) {
            return JsonPointer.ROOT;
        }
        return index < 0 ? parent.pointer().child(key) : parent.pointer().child(index);
    }

    /** What a message calls the place: {@code `tags`}, {@code member 2 of `tags`}. */
    public String label() {
        if (parent == null) {
            return "the document";
        }
        return index < 0 ? Wording.quote(key) : "member " + (index + 1) + " of " + parent.label();
    }

    @Override
    public String toString() {
        return pointer().text();
    }
}
