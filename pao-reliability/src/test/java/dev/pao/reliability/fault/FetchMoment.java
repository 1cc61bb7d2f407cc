package dev.pao.reliability.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** When a Git server is asked. */
enum FetchMoment {
    HEAD("ask for the head"),
    OBJECTS("fetch the objects");

    private final String title;

    FetchMoment(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The moment at which a request comes, byte for byte in ISO 8859-1. */
    static FetchMoment of(String request) throws IOException {
        int end = request.indexOf("\r\n\r\n") + 4;
        String body = body(request.substring(0, end).toLowerCase(Locale.ROOT), request.substring(end));
        return body.contains("command=fetch") || body.contains("want ") ? OBJECTS : HEAD;
    }

    private static String body(String head, String body) throws IOException {
        if (!head.contains("content-encoding: gzip")) {
            return body;
        }
        byte[] packed = body.getBytes(StandardCharsets.ISO_8859_1);
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
