package dev.pao.fulfillment.internal;

import java.util.Collection;
import java.util.List;

/** Names as a message lists them. */
public final class Names {

    private static final int LONGEST = 80;

    private Names() {}

    /** A name in backticks; cut where it is long. */
    public static String quote(String name) {
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return "`" + name.substring(0, end) + (end < name.length() ? "…" : "") + "`";
    }

    /** Each name in backticks, with {@code or} before the last. */
    public static String anyOf(Collection<String> names) {
        return joined(names, " or ");
    }

    /** Each name in backticks, with {@code and} before the last. */
    public static String allOf(Collection<String> names) {
        return joined(names, " and ");
    }

    private static String joined(Collection<String> names, String last) {
        List<String> quoted = names.stream().map(Names::quote).toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        int end = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, end)) + last + quoted.get(end);
    }
}
