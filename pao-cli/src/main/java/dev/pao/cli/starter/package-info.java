/** A new catalog repository: the files that it starts with. */
@NullMarked
package dev.pao.cli.starter;

import org.jspecify.annotations.NullMarked;
