package dev.pao.parser.internal.report;

/** Characters that do not show, or that change how others show. */
public final class Invisible {

    /** Found in every text that holds a character which {@link #isBidirectional} names. */
    public static final String BIDIRECTIONAL = "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

    private Invisible() {}

    /** Whether a terminal or page must not be given the character as it is. */
    public static boolean isInvisible(int codePoint) {
        return isControl(codePoint)
                || isBidirectional(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Whether the character is a control other than tab and line breaks, or no character at all. */
    public static boolean isControl(int codePoint) {
        boolean layout = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return (Character.isISOControl(codePoint) && !layout) || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    /** Whether the character changes the writing direction (Unicode property Bidi_Control). */
    public static boolean isBidirectional(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
