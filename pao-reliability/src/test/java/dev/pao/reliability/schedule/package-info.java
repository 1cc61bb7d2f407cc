/** Sequences of all that can happen to a catalog, in any order, held against a model. */
@NullMarked
package dev.pao.reliability.schedule;

import org.jspecify.annotations.NullMarked;
