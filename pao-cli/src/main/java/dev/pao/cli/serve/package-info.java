/** The server: one catalog behind HTTP, from its start to a stop in order. */
@NullMarked
package dev.pao.cli.serve;

import org.jspecify.annotations.NullMarked;
