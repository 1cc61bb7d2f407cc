package dev.pao.sync.webhook;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One webhook call, as an HTTP server received it. Immutable: headers and body are copied.
 */
public final class WebhookRequest {

    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * A call.
     *
     * @param headers the header fields; names in any case
     * @param body the raw body: the signature is over these bytes
     */
    public WebhookRequest(Map<String, String> headers, byte[] body) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        this.headers = Collections.unmodifiableMap(copy);
        this.body = body.clone();
    }

    /** A header field by its name, in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The raw body, a copy. */
    public byte[] body() {
        return body.clone();
    }
}
