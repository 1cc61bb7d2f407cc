package dev.pao.http.internal.route;

import java.util.Locale;

/** A method that operations have. {@code HEAD} is answered wherever {@code GET} is. */
public enum Method {
    GET,
    POST,
    DELETE;

    /** The key of an operation in an OpenAPI document. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(String requested) {
        return name().equals(requested) || (this == GET && "HEAD".equals(requested));
    }

    String allowed() {
        return this == GET ? "GET, HEAD" : name();
    }
}
