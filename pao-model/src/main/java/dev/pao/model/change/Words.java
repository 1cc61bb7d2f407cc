package dev.pao.model.change;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * How sentences quote what authors wrote: in backticks, with none inside, on one line, and cut where it is long. So a sentence can
 * be split at its backticks, and every second part is an author's.
 */
final class Words {

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_QUOTES = 5;

    private Words() {}

    static String quote(String text) {
        if (text.isBlank()) {
            return "`\"" + " ".repeat(Math.min(text.length(), LONGEST_QUOTE)) + "\"`";
        }
        int end = text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text.length()
                : text.offsetByCodePoints(0, LONGEST_QUOTE);
        StringBuilder quoted = new StringBuilder("`");
        text.substring(0, end).codePoints().map(Words::visible).forEach(quoted::appendCodePoint);
        return quoted.append(end < text.length() ? "…`" : "`").toString();
    }

    /** A text as it stands, anything else as JSON writes it. */
    static String quote(Value value) {
        return quote(value instanceof Value.Text text ? text.text() : value.toString());
    }

    /** The texts in backticks, with commas and a last "and"; of many, the first ones and how many more there are. */
    static String all(List<String> texts) {
        List<String> quoted = new ArrayList<>(
                texts.stream().limit(MOST_QUOTES).map(Words::quote).toList());
        if (texts.size() > MOST_QUOTES) {
            quoted.add((texts.size() - MOST_QUOTES) + " more");
        }
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    /** Line breaks and other controls as spaces, backticks as apostrophes. */
    private static int visible(int codePoint) {
        if (codePoint == '`') {
            return '\'';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> codePoint;
        };
    }
}
