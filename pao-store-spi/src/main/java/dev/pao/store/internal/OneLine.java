package dev.pao.store.internal;

/** Text from people and from Git, made fit for one line of a log, a page or a table. */
public final class OneLine {

    private static final String CUT = "\u2026";
    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    /**
     * The text with each run of white space and control characters as one blank, without marks that turn the direction
     * of writing, with halves of surrogate pairs replaced, and with what is beyond the limit cut.
     *
     * @param most how many {@code char}s are kept at most, above 1
     */
    public static String of(String text, int most) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), most));
        text.codePoints().filter(point -> !isDirection(point)).forEach(point -> append(line, point));
        String clean = line.toString().strip();
        if (clean.length() <= most) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(most - 2)) ? most - 2 : most - 1;
        return clean.substring(0, end) + CUT;
    }

    private static void append(StringBuilder line, int point) {
        if (!isBlank(point)) {
            line.appendCodePoint(Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point);
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isISOControl(point) || Character.isSpaceChar(point);
    }

    private static boolean isDirection(int point) {
        return point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
