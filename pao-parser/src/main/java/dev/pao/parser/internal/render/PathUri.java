package dev.pao.parser.internal.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as URIs (RFC 3986). */
final class PathUri {

    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    private PathUri() {}

    /** Whether a path starts at a root, {@code /} or a drive such as {@code C:/}. */
    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    }

    /** A relative reference for a relative path, a {@code file:} URI for an absolute one. */
    static String of(String path) {
        if (!isAbsolute(path)) {
            return encoded(path);
        }
        return path.startsWith("/")
                ? "file://" + encoded(path)
                : "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            uri.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return uri.toString();
    }
}
