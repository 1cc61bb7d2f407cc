package dev.pao.http.internal.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes HTML. Names of elements and attributes are ours; every text and every attribute's value is escaped here, and
 * characters that would hide or reorder what stands beside them are shown as their code.
 */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** Adds an element that holds nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Adds a sentence in which backticks stand around what is quoted. */
    Html sentence(String text) {
        String[] parts = text.split("`", -1);
        if (parts.length % 2 == 0) {
            return text(text);
        }
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                text(parts[i]);
            } else {
                element("code", parts[i]);
            }
        }
        return this;
    }

    /** Adds a moment, with the words for it. */
    Html time(Instant moment, String words) {
        return element("time", words, "datetime", moment.toString(), "title", seconds(moment));
    }

    /** A moment to the second, as people read it. */
    static String seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Ends a line, for people who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Adds what is HTML already and ours. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) character);
            default -> {
                if (isInvisible(character)) {
                    out.append(String.format("\\u{%x}", character));
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
