package dev.pao.http.internal.web;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a call is answered: status, header fields and body. Immutable. */
public final class Answer {

    /** The media type of everything that went well. */
    public static final String JSON = "application/json";

    private final Status status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(Status status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
    }

    /** A status and a JSON body. */
    public static Answer json(Status status, Value body) {
        return of(status, JSON, body);
    }

    /** A status and a body of another media type. */
    public static Answer text(Status status, String mediaType, String body) {
        return new Answer(status, Map.of("Content-Type", mediaType), body.getBytes(StandardCharsets.UTF_8));
    }

    /** A status without a body. */
    public static Answer empty(Status status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    static Answer of(Status status, String mediaType, Value body) {
        byte[] bytes = ValueJson.write(body).getBytes(StandardCharsets.UTF_8);
        return new Answer(status, Map.of("Content-Type", mediaType), bytes);
    }

    /** This answer with one more header field, or with another value of it. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** This answer with the advice to call again after some time, in whole seconds, rounded up. */
    public Answer retryAfter(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return with("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    /** The status. */
    public Status status() {
        return status;
    }

    /** How many bytes the body has. */
    public int length() {
        return body.length;
    }

    /** The header fields. */
    Map<String, String> headers() {
        return headers;
    }

    /** The body's own bytes: for the writer and for hashing, which change nothing. */
    byte[] body() {
        return body;
    }
}
