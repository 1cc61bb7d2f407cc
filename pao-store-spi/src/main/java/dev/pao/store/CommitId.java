package dev.pao.store;

/**
 * The id of a Git commit: 40 lower-case hexadecimal digits, or 64 in a SHA-256 repository.
 *
 * @param text the digits
 */
public record CommitId(String text) {

    /** Refuses anything but a whole commit id. */
    public CommitId {
        if ((text.length() != 40 && text.length() != 64) || !text.chars().allMatch(CommitId::isHexDigit)) {
            throw new IllegalArgumentException(
                    "a commit id has 40 or 64 lower-case hexadecimal digits, found `" + text + "`");
        }
    }

    /** The first seven digits, as people write a commit. */
    public String abbreviated() {
        return text.substring(0, 7);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isHexDigit(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }
}
