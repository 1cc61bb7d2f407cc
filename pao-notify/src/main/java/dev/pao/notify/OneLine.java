package dev.pao.notify;

import java.util.PrimitiveIterator;

/** Text from outside as one line of visible characters. */
final class OneLine {

    /** As long as the longest text that an item may have. */
    private static final int MAX_LENGTH = 1024;

    private OneLine() {}

    /** The text with every run of breaks as one space, without bidirectional controls, cut to 1,024 characters. */
    static String of(String text) {
        return of(text, MAX_LENGTH);
    }

    /** As {@link #of(String)}, cut to another length. */
    static String of(String text, int maxLength) {
        StringBuilder line = new StringBuilder();
        boolean pendingSpace = false;
        int length = 0;
        PrimitiveIterator.OfInt codePoints =
                text.codePoints().filter(c -> !isBidirectional(c)).iterator();
        while (codePoints.hasNext()) {
            int codePoint = codePoints.nextInt();
            if (length >= maxLength) {
                return line.append('…').toString();
            }
            if (isBreak(codePoint)) {
                pendingSpace = true;
                continue;
            }
            if (pendingSpace && !line.isEmpty() && codePoint != ' ' && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
                length++;
            }
            pendingSpace = false;
            line.appendCodePoint(isLoneSurrogate(codePoint) ? '\uFFFD' : codePoint);
            length++;
        }
        return line.toString().strip();
    }

    /** Whether a text could come out of {@link #of}, whatever its length. */
    static boolean holds(String line) {
        return line.codePoints().noneMatch(c -> isBreak(c) || isBidirectional(c) || isLoneSurrogate(c));
    }

    private static boolean isBreak(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    /** The characters of Unicode's property Bidi_Control (UAX #9). */
    private static boolean isBidirectional(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
