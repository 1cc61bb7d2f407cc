package dev.pao.sync.webhook;

import dev.pao.testkit.github.GitHubDelivery;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One call in all its bytes, signed as GitHub signs it unless said otherwise. */
final class Call {

    /** The least that a push says. */
    static final String PUSH = "{\"ref\":\"refs/heads/main\",\"repository\":{\"full_name\":\"org/pao-repository\"}}";

    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Call(byte[] body) {
        this.body = body.clone();
        headers.put("X-GitHub-Event", "push");
        headers.put("X-GitHub-Delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958");
        headers.put("X-GitHub-Hook-ID", "292430182");
        headers.put("User-Agent", "GitHub-Hookshot/044aadd");
        headers.put("Content-Type", "application/json");
        secret(Doorbell.SECRET);
    }

    static Call of(String body) {
        return of(body, StandardCharsets.UTF_8);
    }

    static Call of(String body, Charset charset) {
        return new Call(body.getBytes(charset));
    }

    static Call push() {
        return of(PUSH);
    }

    /** A push with further members. */
    static Call with(String members) {
        return push().and(members);
    }

    static Call ref(String ref) {
        return of(PUSH.replace("refs/heads/main", ref));
    }

    /** The same with further members. */
    Call and(String members) {
        String text = new String(body, StandardCharsets.UTF_8);
        return of(text.substring(0, text.length() - 1) + "," + members + "}");
    }

    Call type(String contentType) {
        return header("Content-Type", contentType);
    }

    Call event(String event) {
        return header("X-GitHub-Event", event);
    }

    Call id(String delivery) {
        return header("X-GitHub-Delivery", delivery);
    }

    Call hook(String hook) {
        return header("X-GitHub-Hook-ID", hook);
    }

    /** Sets a header, or removes it if the value is empty. */
    Call header(String name, String value) {
        if (value.isEmpty()) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    Call unsigned() {
        return header("X-Hub-Signature-256", "");
    }

    Call secret(String secret) {
        return header("X-Hub-Signature-256", GitHubDelivery.signature(secret, body));
    }

    /** Signed with the right secret, but over another text. */
    Call signatureOf(String other) {
        return header(
                "X-Hub-Signature-256",
                GitHubDelivery.signature(Doorbell.SECRET, other.getBytes(StandardCharsets.UTF_8)));
    }

    /** Also signed as GitHub did before 2020. */
    Call sha1() {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Doorbell.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return header("X-Hub-Signature", "sha1=" + HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    WebhookRequest request() {
        return new WebhookRequest(headers, body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
