package dev.pao.sync.plan;

/** Text of authors in which nothing acts on what shows it. */
final class VisibleText {

    private VisibleText() {}

    /** One line: tabs as spaces, other controls and what changes the writing direction as U+FFFD. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(VisibleText::character).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int character(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> 0xFFFD;
            default -> codePoint;
        };
    }
}
