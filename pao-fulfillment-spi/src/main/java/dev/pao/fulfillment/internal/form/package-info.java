/**
 * What a page needs to show an item's form, to check what is filled in, and to render the ticket. Not exported; the
 * scripts beside these classes do what the classes of {@code dev.pao.fulfillment.internal} do, and a test holds them to
 * it.
 */
@NullMarked
package dev.pao.fulfillment.internal.form;

import org.jspecify.annotations.NullMarked;
