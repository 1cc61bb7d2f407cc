/** The API as a whole: which operations there are, from the parts that a host gives. */
@NullMarked
package dev.pao.http.internal;

import org.jspecify.annotations.NullMarked;
