/** What a command writes to and how it ends: streams, marks, exit codes. Knows nothing of catalogs. */
@NullMarked
package dev.pao.cli.console;

import org.jspecify.annotations.NullMarked;
