package dev.pao.sync.internal.webhook;

import java.util.Optional;

/** Bytes that somebody sent instead of a push. */
public final class ForeignPayload {

    private ForeignPayload() {}

    /** Reads the bytes; that they are no payload is an answer. */
    public static boolean isPush(boolean form, byte[] body) {
        String type = form ? "application/x-www-form-urlencoded" : "application/json";
        try {
            return PayloadReader.read(Optional.of(type), body).ref().isPresent();
        } catch (MalformedPayload e) {
            return false;
        }
    }
}
