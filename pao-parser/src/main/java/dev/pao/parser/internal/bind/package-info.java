/**
 * From the tree to the typed item: each key is read by what the format says of it, from the text as written. A part
 * that can't be read is reported, condemned, and replaced by a stand-in, so that the rest still becomes an item.
 */
@NullMarked
package dev.pao.parser.internal.bind;

import org.jspecify.annotations.NullMarked;
