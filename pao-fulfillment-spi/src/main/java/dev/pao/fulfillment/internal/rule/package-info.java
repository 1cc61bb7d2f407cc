/** The rules for an item's fulfillment, one class for each code. Knows no Pebble type. */
@NullMarked
package dev.pao.fulfillment.internal.rule;

import org.jspecify.annotations.NullMarked;
