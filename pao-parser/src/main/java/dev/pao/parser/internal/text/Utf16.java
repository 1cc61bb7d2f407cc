package dev.pao.parser.internal.text;

/** Tells texts in UTF-16 from such in UTF-8. */
final class Utf16 {

    private Utf16() {}

    /** Whether bytes start with a mark of UTF-16, or have a zero in a quarter of the even or of the odd places. */
    static boolean isLikely(byte[] content) {
        return isMarked(content) || (content.length > 1 && (isPadded(content, 0) || isPadded(content, 1)));
    }

    private static boolean isMarked(byte[] content) {
        boolean little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        boolean big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        return little || big;
    }

    private static boolean isPadded(byte[] content, int first) {
        int zeros = 0;
        for (int i = first; i < content.length; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros > content.length / 8;
    }
}
