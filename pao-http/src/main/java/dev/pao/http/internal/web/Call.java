package dev.pao.http.internal.web;

import dev.pao.http.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One call of one operation, as its handler sees it. */
public final class Call {

    private final HttpServletRequest request;
    private final Mount mount;
    private final Query query;
    private final Map<String, String> variables;
    private final Optional<Caller> caller;

    /**
     * A call.
     *
     * @param variables what the variables of the operation's path stand for
     * @param caller who calls; empty where nobody has to say
     */
    public Call(
            HttpServletRequest request,
            Mount mount,
            Query query,
            Map<String, String> variables,
            Optional<Caller> caller) {
        this.caller = caller;
        this.request = request;
        this.mount = mount;
        this.query = query;
        this.variables = Map.copyOf(variables);
    }

    /** What a variable of the path stands for. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a handler asks for a variable of its path, found `" + name + "`");
        }
        return value;
    }

    /** The caller's name, for operations that ask for a role. */
    public String actor() {
        return caller().name();
    }

    /** Who calls, for operations that ask for a role. */
    public Caller caller() {
        return caller.orElseThrow(() -> new IllegalStateException("an operation that asks who calls needs a role"));
    }

    /** The query parameters. */
    public Query query() {
        return query;
    }

    /** Where the API is mounted, such as {@code /portal/pao}; empty at the root. */
    public String prefix() {
        return mount.prefix();
    }

    /** A header field that a call needs. */
    public String neededHeader(String name) {
        return header(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(
                        () -> Refusal.of(Status.BAD_REQUEST, "the header field `" + name + "` is needed, found none"));
    }

    /** A header field; several of one name are one with commas, as RFC 9110 has it. */
    public Optional<String> header(String name) {
        return header(request, name);
    }

    /** All header fields. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            header(name).ifPresent(value -> headers.put(name, value));
        }
        return headers;
    }

    /** The raw body, of at most so many bytes; a larger one is refused. */
    public byte[] body(long limit) {
        return RequestBody.read(request, limit);
    }

    /** A header field of a request; several of one name are one with commas. */
    public static Optional<String> header(HttpServletRequest request, String name) {
        String joined = String.join(", ", Collections.list(request.getHeaders(name)));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }
}
