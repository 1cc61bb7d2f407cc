/** From bytes to text: encoding, size, raw control characters, and where in the text a line and column is. */
@NullMarked
package dev.pao.parser.internal.text;

import org.jspecify.annotations.NullMarked;
