package dev.pao.http.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's one style sheet, and the policy that lets a browser use it and nothing else. */
final class PageStyle {

    private static final String FILE = "dashboard.css";
    private static final String SHEET = read();

    private PageStyle() {}

    /** The element to stand in the page's head. */
    static String element() {
        return "<style>" + SHEET + "</style>";
    }

    /** No script, no picture, no frame, no form: this style, known by its hash. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'";
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read() {
        try (InputStream stream = PageStyle.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the jar holds `" + FILE + "`, found none");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
