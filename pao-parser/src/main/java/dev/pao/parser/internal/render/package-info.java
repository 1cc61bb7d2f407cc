/** How findings look on a terminal: what is shown of the source, how wide it is, and in which colour. */
@NullMarked
package dev.pao.parser.internal.render;

import org.jspecify.annotations.NullMarked;
