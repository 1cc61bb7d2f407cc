package dev.pao.jira.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as parts of a URL. */
public final class UrlPart {

    private UrlPart() {}

    /** A text as one segment of a path or one value of a query. */
    public static String of(String text) {
        // What a form calls `+` is a space in a query alone.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
