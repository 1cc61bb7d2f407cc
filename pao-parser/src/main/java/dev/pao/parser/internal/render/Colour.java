package dev.pao.parser.internal.render;

import dev.pao.model.diagnostic.Severity;

/** Whether and how parts of a finding are coloured. */
public enum Colour {
    /** No colours. */
    NONE,
    /** The colours of a terminal (ECMA-48). */
    ANSI;

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";

    /** The text in the colour of a severity. */
    public String severity(Severity severity, String text) {
        return paint(severity == Severity.ERROR ? RED : YELLOW, text);
    }

    /** The text as a place. */
    public String place(String text) {
        return paint(BOLD, text);
    }

    /** The text as a hint. */
    public String hint(String text) {
        return paint(CYAN, text);
    }

    private String paint(String style, String text) {
        return this == ANSI && !text.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
