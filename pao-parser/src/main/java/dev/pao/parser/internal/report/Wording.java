package dev.pao.parser.internal.report;

import java.util.List;
import java.util.Locale;

/** The wording that messages share. */
public final class Wording {

    private static final int LONGEST_QUOTE = 80;

    private Wording() {}

    /** A text in backticks: cut where it is long, in quotes where it is blank, with invisible characters spelled out. */
    public static String quote(String text) {
        if (text.isBlank()) {
            return "`\"" + text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"`";
        }
        StringBuilder quoted = new StringBuilder("`");
        int shown = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (shown++ == LONGEST_QUOTE) {
                quoted.append('…');
                break;
            }
            append(quoted, text.codePointAt(i));
        }
        return quoted.append('`').toString();
    }

    /** The name of a character that can't be shown, such as {@code U+0007}. */
    public static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** The words in backticks, with commas and a last "or". */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** The words in backticks, with commas and a last "and". */
    public static String all(List<String> words) {
        return joined(words, " and ");
    }

    /** The words in backticks, with commas only. */
    public static String some(List<String> words) {
        return joined(words, ", ");
    }

    /** A number with its noun: {@code 1 byte}, {@code 2 bytes}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A noun with its article. */
    public static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String joined(List<String> words, String last) {
        List<String> quoted = words.stream().map(Wording::quote).toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        int end = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, end)) + last + quoted.get(end);
    }

    private static void append(StringBuilder quoted, int codePoint) {
        switch (codePoint) {
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (Invisible.isInvisible(codePoint)) {
                    quoted.append(codePoint(codePoint));
                } else {
                    quoted.appendCodePoint(codePoint);
                }
            }
        }
    }
}
