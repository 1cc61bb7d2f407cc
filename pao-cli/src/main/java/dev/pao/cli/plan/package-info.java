/** Plans on the command line: which two catalogs to compare, and how the plan is told. No rule lives here. */
@NullMarked
package dev.pao.cli.plan;

import org.jspecify.annotations.NullMarked;
