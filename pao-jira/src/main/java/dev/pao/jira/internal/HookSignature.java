package dev.pao.jira.internal;

import dev.pao.model.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A signature of a notice. */
public final class HookSignature {

    private static final Pattern FORM = Pattern.compile("sha256=[0-9a-fA-F]{64}");
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] digest;

    private HookSignature(byte[] digest) {
        this.digest = digest;
    }

    /** The signature of a header; empty if it is in another form, or made with a weaker algorithm. */
    public static Optional<HookSignature> of(String header) {
        return FORM.matcher(header).matches()
                ? Optional.of(new HookSignature(HexFormat.of().parseHex(header.substring(header.indexOf('=') + 1))))
                : Optional.empty();
    }

    /** Whether it was made of a body with one of some secrets. All are tried, in a time that does not depend on which one it was. */
    public boolean isOf(byte[] body, List<Secret> secrets) {
        boolean matches = false;
        for (Secret secret : secrets) {
            matches |= MessageDigest.isEqual(digest, hmac(body, secret));
        }
        return matches;
    }

    private static byte[] hmac(byte[] body, Secret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
