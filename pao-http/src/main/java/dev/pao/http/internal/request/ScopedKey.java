package dev.pao.http.internal.request;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key of a wish, which is its caller's own: two callers may use one text, and neither learns of the other's. */
final class ScopedKey {

    static final String FIELD = "Idempotency-Key";

    private ScopedKey() {}

    static IdempotencyKey of(Call call) {
        String text = call.neededHeader(FIELD);
        try {
            IdempotencyKey given = new IdempotencyKey(text);
            return new IdempotencyKey("http-" + digest(call.actor() + "\0" + given));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Status.BAD_REQUEST, "the header field `" + FIELD + "` is no key: " + e.getMessage());
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
