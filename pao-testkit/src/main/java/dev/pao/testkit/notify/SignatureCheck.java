package dev.pao.testkit.notify;

import com.sun.net.httpserver.Headers;
import dev.pao.model.Secret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether one of a call's signatures is that of the secret, compared in constant time. */
final class SignatureCheck {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    private static final String SIGNATURE = "webhook-signature";
    private static final String PREFIX = "whsec_";

    private final byte[] key;

    SignatureCheck(Secret secret) {
        String text = secret.reveal();
        this.key = text.startsWith(PREFIX)
                ? Base64.getDecoder().decode(text.substring(PREFIX.length()))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    boolean isGenuine(Headers headers, byte[] body) {
        String id = headers.getFirst(ID);
        String timestamp = headers.getFirst(TIMESTAMP);
        String signatures = headers.getFirst(SIGNATURE);
        if (id == null || signatures == null || timestamp == null || !timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        byte[] expected = expected(id, timestamp, body).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(signatures.split(" ", -1))
                .map(signature -> signature.getBytes(StandardCharsets.UTF_8))
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature));
    }

    private String expected(String id, String timestamp, byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(id.getBytes(StandardCharsets.UTF_8));
        signed.write('.');
        signed.writeBytes(timestamp.getBytes(StandardCharsets.US_ASCII));
        signed.write('.');
        signed.writeBytes(body);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
