/** Tells people and programs how a sync went and how the catalog stands. Reads values, changes nothing. */
@NullMarked
package dev.pao.cli.report;

import org.jspecify.annotations.NullMarked;
