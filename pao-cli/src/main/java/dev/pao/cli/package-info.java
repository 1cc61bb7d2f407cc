/** The command line and the server: wiring and rendering, no rules. */
@NullMarked
package dev.pao.cli;

import org.jspecify.annotations.NullMarked;
