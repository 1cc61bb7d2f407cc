/** States of a catalog that can be compared, and the way from two of them to a plan. */
@NullMarked
package dev.pao.sync.internal.state;

import org.jspecify.annotations.NullMarked;
