package dev.pao.store.jdbc.internal;

/** What texts a text column can hold: PostgreSQL refuses U+0000, and UTF-8 has no half of a surrogate pair. */
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** The text with each character that can't be stored replaced by U+FFFD. */
    static String storable(String text) {
        if (isStorable(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mended.append(text.charAt(i) == 0 || isHalf(text, i) ? REPLACEMENT : text.charAt(i));
        }
        return mended.toString();
    }

    /** Whether each character can be stored. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || isHalf(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character at an index is half of a surrogate pair whose other half is missing. */
    static boolean isHalf(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
