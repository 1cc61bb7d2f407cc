package dev.pao.parser.internal.report;

import dev.pao.model.value.JsonPointer;
import java.util.HashSet;
import java.util.Set;

/** The places of a document that a phase has condemned, or could not read in full. Not thread-safe. */
public final class Damage {

    private final Set<JsonPointer> condemned = new HashSet<>();
    private final Set<JsonPointer> incomplete = new HashSet<>();
    private final Set<JsonPointer> above = new HashSet<>();

    void add(JsonPointer place) {
        condemned.add(place);
        mark(place);
    }

    void addIncomplete(JsonPointer place) {
        incomplete.add(place);
        mark(place);
    }

    /** Whether keys or members may be missing at a place, or what is there is condemned. */
    public boolean isIncomplete(JsonPointer place) {
        return incomplete.contains(place) || covers(place);
    }

    private void mark(JsonPointer place) {
        JsonPointer pointer = place;
        while (above.add(pointer) && !pointer.equals(JsonPointer.ROOT)) {
            pointer = pointer.parent();
        }
    }

    /** Whether a place is condemned, or lies below one that is. */
    public boolean covers(JsonPointer place) {
        if (condemned.isEmpty()) {
            return false;
        }
        JsonPointer pointer = place;
        while (!condemned.contains(pointer)) {
            if (pointer.equals(JsonPointer.ROOT)) {
                return false;
            }
            pointer = pointer.parent();
        }
        return true;
    }

    /** Whether a place is condemned or incomplete, lies above one that is, or below one that is condemned. */
    public boolean touches(JsonPointer place) {
        return !condemned.isEmpty() && (above.contains(place) || covers(place));
    }
}
