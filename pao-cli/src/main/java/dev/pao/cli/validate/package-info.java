/** Checks catalog files of this machine: finding them, reading them, and telling what was found. No rule lives here. */
@NullMarked
package dev.pao.cli.validate;

import org.jspecify.annotations.NullMarked;
