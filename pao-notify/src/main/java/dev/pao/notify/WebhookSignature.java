package dev.pao.notify;

import dev.pao.model.Secret;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks asks for: over id, timestamp and body with a full stop between them. */
final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final List<SecretKeySpec> keys;

    private WebhookSignature(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    static WebhookSignature with(List<Secret> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("a webhook is signed with at least one secret, found none");
        }
        return new WebhookSignature(secrets.stream()
                .map(WebhookSignature::key)
                .map(key -> new SecretKeySpec(key, HMAC))
                .toList());
    }

    /** A signed document, to be posted: the same id tells a receiver that it has seen what it says. */
    HttpRequest request(URI url, String id, Instant now, byte[] document) {
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("User-Agent", "PAO")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", of(id, now.getEpochSecond(), document))
                .POST(BodyPublishers.ofByteArray(document))
                .build();
    }

    /** The header's value: one signature for each secret, with a space between them. */
    String of(String id, long timestamp, byte[] body) {
        return keys.stream().map(key -> "v1," + sign(key, id, timestamp, body)).collect(Collectors.joining(" "));
    }

    private static String sign(SecretKeySpec key, String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static byte[] key(Secret secret) {
        String text = secret.reveal();
        byte[] key = text.startsWith(PREFIX)
                ? decoded(text.substring(PREFIX.length()))
                : text.getBytes(StandardCharsets.UTF_8);
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "a webhook's secret has at least " + SHORTEST + " bytes, found one with " + key.length);
        }
        return key;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException quotesTheSecret) {
            throw refusal();
        }
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                "a webhook's secret that begins with `" + PREFIX + "` goes on in Base64, found another text");
    }
}
