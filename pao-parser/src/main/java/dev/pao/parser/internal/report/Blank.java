package dev.pao.parser.internal.report;

import java.util.regex.Pattern;

/** Whether a text shows anything. What counts as white space is what ECMAScript's {@code \s} matches, in every engine. */
public final class Blank {

    /** Found in every text that shows something. Written out, because Java's {@code \s} alone knows ASCII only. */
    public static final String NOT_BLANK =
            "[^\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

    private static final Pattern SHOWN = Pattern.compile(NOT_BLANK);

    private Blank() {}

    /** Whether there is nothing but white space. */
    public static boolean isBlank(String text) {
        return !SHOWN.matcher(text).find();
    }
}
