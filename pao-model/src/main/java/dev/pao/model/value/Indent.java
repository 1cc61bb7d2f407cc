package dev.pao.model.value;

import com.fasterxml.jackson.core.util.DefaultIndenter;

/** How indented JSON looks: two spaces and a line feed on every system, so that output never depends on the machine. */
final class Indent {

    static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private Indent() {}
}
