package dev.pao.jira.internal.value;

/**
 * Text without the characters that are not text: NUL and other controls, what turns the writing direction, and halves of
 * surrogate pairs become U+FFFD, so that it shows that something was there. Line ends become {@code \n}.
 */
public final class InertText {

    private static final int REPLACEMENT = 0xFFFD;

    private InertText() {}

    /** The text, made inert. */
    public static String of(String text) {
        StringBuilder inert = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(InertText::inert).forEach(inert::appendCodePoint);
        return inert.toString();
    }

    private static int inert(int character) {
        return switch (character) {
            case '\n', '\t' -> character;
            case '\r', 0x85, 0x2028, 0x2029 -> '\n';
            default -> isHarmful(character) ? REPLACEMENT : character;
        };
    }

    private static boolean isHarmful(int character) {
        return Character.isISOControl(character)
                || turns(character)
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }

    /** The bidirectional controls of Unicode's UAX 9. */
    private static boolean turns(int character) {
        return character == 0x61C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
