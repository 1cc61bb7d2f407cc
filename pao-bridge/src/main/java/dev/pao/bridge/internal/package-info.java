/** The lines of the protocol, and the JSON of what is told in them. */
@NullMarked
package dev.pao.bridge.internal;

import org.jspecify.annotations.NullMarked;
