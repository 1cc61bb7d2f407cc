package dev.pao.parser.internal.render;

import dev.pao.parser.internal.report.Invisible;

/** Text in which nothing acts on the terminal that shows it. */
public final class Visible {

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() {}

    /** One line: controls and line breaks as their pictures, what changes the writing direction as U+FFFD. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            line.appendCodePoint(character(codePoint));
        }
        return line.toString();
    }

    static int character(int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x7F) {
            return codePoint;
        }
        if (codePoint < 0x20) {
            return PICTURES + codePoint;
        }
        if (codePoint == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return Invisible.isInvisible(codePoint) ? 0xFFFD : codePoint;
    }
}
