package dev.pao.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a file's bytes, as {@code sha256:} and 64 hexadecimal digits.
 *
 * @param text the hash with its prefix
 */
public record ContentHash(String text) {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /** Refuses any other form. */
    public ContentHash {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a content hash is `sha256:` and 64 lower-case hexadecimal digits, found `" + text + "`");
        }
    }

    /** The hash of the given bytes. */
    public static ContentHash of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ContentHash("sha256:" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
