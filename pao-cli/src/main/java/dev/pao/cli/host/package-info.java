/** Wires the libraries by the settings: parser, store, sync, channels. No rule and no output of its own. */
@NullMarked
package dev.pao.cli.host;

import org.jspecify.annotations.NullMarked;
