/** Checks a request, renders it into an order and hands that to a provider; what providers and request stores promise. */
@NullMarked
package dev.pao.fulfillment;

import org.jspecify.annotations.NullMarked;
