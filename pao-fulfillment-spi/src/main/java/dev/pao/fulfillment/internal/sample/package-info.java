/** Values that fields take, made up from their types and rules. */
@NullMarked
package dev.pao.fulfillment.internal.sample;

import org.jspecify.annotations.NullMarked;
