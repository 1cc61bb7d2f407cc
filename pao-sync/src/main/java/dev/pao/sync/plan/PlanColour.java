package dev.pao.sync.plan;

import dev.pao.model.change.VersionStep;

/** Whether and how parts of a plan are coloured. */
enum PlanColour {
    /** No colours. */
    NONE,
    /** The colours of a terminal (ECMA-48). */
    ANSI;

    String added(String text) {
        return paint("32", text);
    }

    String removed(String text) {
        return paint("31", text);
    }

    String changed(String text) {
        return paint("33", text);
    }

    String moved(String text) {
        return paint("36", text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    /** A step in the colour of its weight. */
    String step(VersionStep step, String text) {
        return switch (step) {
            case MAJOR -> removed(text);
            case MINOR -> changed(text);
            case PATCH -> text;
        };
    }

    /** A line of a difference in the colour of its mark. */
    String difference(String line) {
        return line.startsWith("+") ? added(line) : line.startsWith("-") ? removed(line) : line;
    }

    private String paint(String style, String text) {
        return this == ANSI ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
