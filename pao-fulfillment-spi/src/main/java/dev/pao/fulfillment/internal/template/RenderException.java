package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.JsonPointer;

/** A template can't be rendered: it has a problem, or a value does not go with it. The message holds no value. */
public final class RenderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient JsonPointer place;

    RenderException(JsonPointer place, String message, Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    RenderException(JsonPointer place, String message) {
        super(message);
        this.place = place;
    }

    /** The text of the item that can't be rendered. */
    public JsonPointer place() {
        return place;
    }
}
