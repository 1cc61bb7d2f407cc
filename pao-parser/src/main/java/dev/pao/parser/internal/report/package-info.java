/** How the phases say what they find: places, damage, the sink for findings, and the wording that messages share. */
@NullMarked
package dev.pao.parser.internal.report;

import org.jspecify.annotations.NullMarked;
