package dev.pao.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The key of a digest: the same for the same events. */
final class DigestKey {

    private DigestKey() {}

    static String of(List<String> keys) {
        return "digest/" + keys.size() + "/" + hash(String.join("\n", keys));
    }

    /** The beginning of a text's SHA-256, in 40 hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
