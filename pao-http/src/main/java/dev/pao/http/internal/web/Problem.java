package dev.pao.http.internal.web;

import dev.pao.model.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Problem documents (RFC 9457). All are of type {@code about:blank}: the status says what kind of problem it is. */
public final class Problem {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** A problem with a sentence on this occurrence of it. */
    public static Answer of(Status status, String detail) {
        return Answer.of(status, MEDIA_TYPE, document(status, detail));
    }

    /** A problem with a member of its own (RFC 9457, section 3.2). */
    public static Answer of(Status status, String detail, String member, Value value) {
        return Answer.of(status, MEDIA_TYPE, document(status, detail).with(member, value));
    }

    /** The problem of a call that nobody foresaw: it tells only the reference under which it was logged. */
    public static Answer unexpected(UUID reference) {
        Value.Mapping document = document(
                        Status.INTERNAL_SERVER_ERROR, "something went wrong here; the log holds it by its reference")
                .with("instance", Value.of("urn:uuid:" + reference));
        return Answer.of(Status.INTERNAL_SERVER_ERROR, MEDIA_TYPE, document);
    }

    /** The problem of a store that can't be reached, of the catalog or of requests. */
    public static Answer storeDown() {
        return of(Status.SERVICE_UNAVAILABLE, "the store can't be reached now").retryAfter(Duration.ofSeconds(10));
    }

    private static Value.Mapping document(Status status, String detail) {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("type", Value.of("about:blank"));
        members.put("title", Value.of(status.phrase()));
        members.put("status", Value.of(status.code()));
        members.put("detail", Value.of(detail));
        return new Value.Mapping(members);
    }
}
