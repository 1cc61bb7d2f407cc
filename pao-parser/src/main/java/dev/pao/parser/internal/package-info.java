/** How the phases of the parser are put together. */
@NullMarked
package dev.pao.parser.internal;

import org.jspecify.annotations.NullMarked;
