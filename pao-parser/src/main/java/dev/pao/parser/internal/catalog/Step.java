package dev.pao.parser.internal.catalog;

import java.util.Locale;

/** Which part of a version rises, from the least to the most. */
enum Step {
    PATCH,
    MINOR,
    MAJOR;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
