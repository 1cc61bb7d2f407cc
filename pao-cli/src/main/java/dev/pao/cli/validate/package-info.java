/** The `validate` command: where its report goes and how it is told. Finding and checking files is the parser's. */
@NullMarked
package dev.pao.cli.validate;

import org.jspecify.annotations.NullMarked;
