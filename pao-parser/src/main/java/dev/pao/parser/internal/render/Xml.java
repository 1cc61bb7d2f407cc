package dev.pao.parser.internal.render;

/** Text as XML 1.0 holds it. */
public final class Xml {

    private Xml() {}

    /** For the content of an element. */
    public static String text(String text) {
        return escaped(text, false);
    }

    /** For an attribute in double quotes, with the line breaks that readers would else make spaces of. */
    public static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(escaped, character, attribute));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character, boolean attribute) {
        switch (character) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\r' -> escaped.append("&#13;");
            case '\n', '\t' -> {
                if (attribute) {
                    escaped.append("&#").append(character).append(';');
                } else {
                    escaped.append((char) character);
                }
            }
            default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
        }
    }

    /** The production {@code Char} of XML 1.0, without the line breaks and the tab. */
    private static boolean isAllowed(int character) {
        return (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
