/**
 * The only home of Pebble: templates are compiled, held against an allow list, and rendered here. Syntax trees and
 * engines stay inside; what comes out are problems with their places, and texts.
 */
@NullMarked
package dev.pao.fulfillment.internal.template;

import org.jspecify.annotations.NullMarked;
