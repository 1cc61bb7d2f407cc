package dev.pao.model;

/** The words, with dots between them, that follow the three numbers of a semantic version. */
final class VersionIdentifiers {

    private VersionIdentifiers() {}

    /** Whether a text is a number without a needless zero at its start. */
    static boolean isNumber(String text) {
        return isDigits(text) && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** Whether all words of a pre-release are as Semantic Versioning asks. */
    static boolean arePreRelease(String words) {
        for (String word : words.split("\\.", -1)) {
            if (!isWord(word) || (isDigits(word) && !isNumber(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all words of build metadata are as Semantic Versioning asks. */
    static boolean areBuild(String words) {
        for (String word : words.split("\\.", -1)) {
            if (!isWord(word)) {
                return false;
            }
        }
        return true;
    }

    /** The order of two pre-releases of one version: word by word; numbers by what they are worth, and before texts. */
    static int compare(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        for (int i = 0; i < left.length && i < right.length; i++) {
            int order = compareWords(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareWords(String left, String right) {
        boolean numbers = isDigits(left) && isDigits(right);
        if (numbers && left.length() != right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        if (!numbers && isDigits(left) != isDigits(right)) {
            return isDigits(left) ? -1 : 1;
        }
        return left.compareTo(right);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            boolean digit = unit >= '0' && unit <= '9';
            if (!letter && !digit && unit != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
