/** Contracts for providers and request stores, orders to try them with, and a provider that is a list. */
@NullMarked
package dev.pao.testkit.fulfillment;

import org.jspecify.annotations.NullMarked;
