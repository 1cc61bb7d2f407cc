package dev.pao.sync.internal.webhook;

import dev.pao.model.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a body was signed with one of the shared secrets, by HMAC-SHA256, written {@code sha256=} and 64
 * hexadecimal digits. Thread-safe.
 */
final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";
    private static final int DIGITS = 64;

    private final List<SecretKeySpec> keys;

    Signatures(List<Secret> secrets) {
        keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    boolean isRight(Optional<String> signature, byte[] body) {
        Optional<byte[]> given = signature.flatMap(Signatures::decoded);
        return given.isPresent() && isRight(given.get(), body);
    }

    private boolean isRight(byte[] given, byte[] body) {
        boolean right = false;
        for (SecretKeySpec key : keys) {
            // No early end: the time taken must not tell which secret it was.
            right |= MessageDigest.isEqual(signature(key, body), given);
        }
        return right;
    }

    private static Optional<byte[]> decoded(String signature) {
        if (!signature.startsWith(PREFIX) || signature.length() != PREFIX.length() + DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().parseHex(signature.substring(PREFIX.length())));
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
    }

    private static byte[] signature(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
